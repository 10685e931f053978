package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.theme.Analysis.Tag;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tags of a turn while evidence is found for them, in the order of the codebook. Made once for
 * a call and filled again for each turn, as most turns have a tag or two; used by Tagging. Not safe
 * for use by many threads.
 */
final class TagDrafts {

    private final List<String> themes;
    private final int most;
    private final @Nullable TagDraft[] drafts;
    private final BitSet begun = new BitSet();
    private int turn;

    TagDrafts(List<String> themes, int most) {
        this.themes = themes;
        this.most = most;
        this.drafts = new TagDraft[themes.size()];
    }

    void begin(int turn) {
        this.turn = turn;
        begun.clear();
    }

    /** The turn's draft for a theme. */
    TagDraft of(int theme) {
        TagDraft draft = drafts[theme];
        if (draft == null) {
            draft = new TagDraft(themes.get(theme), most);
            drafts[theme] = draft;
        }
        if (!begun.get(theme)) {
            begun.set(theme);
            draft.begin(turn);
        }
        return draft;
    }

    void addTo(List<Tag> tags) {
        for (int theme = begun.nextSetBit(0); theme >= 0; theme = begun.nextSetBit(theme + 1)) {
            tags.add(of(theme).tag());
        }
    }
}
