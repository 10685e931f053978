package io.github.interviewanalyzer.theme;

/**
 * The English words whose forms no rule gives; used by Inflections. Each line begins with the word
 * itself. Text, not a file: nothing can fail.
 */
final class IrregularForms {

    /** Verbs with their past, participle and other forms. */
    static final String VERBS =
            """
            be am is are was were been being
            have has had having
            do does did done doing
            go goes went gone going
            can could
            may might
            will would
            shall should
            arise arose arisen
            awake awoke awoken
            bear bore borne born
            beat beaten
            become became
            begin began begun
            behold beheld
            bend bent
            beset
            bet
            bid bade bidden
            bind bound
            bite bit bitten
            bleed bled
            blow blew blown
            break broke broken
            breed bred
            bring brought
            broadcast
            build built
            burn burnt
            burst
            buy bought
            cast
            catch caught
            choose chose chosen
            cling clung
            come came
            cost
            creep crept
            cut
            deal dealt
            dig dug
            draw drew drawn
            dream dreamt
            drink drank drunk
            drive drove driven
            dwell dwelt
            eat ate eaten
            fall fell fallen
            feed fed
            feel felt
            fight fought
            find found
            flee fled
            fling flung
            fly flew flown
            forbid forbade forbidden
            forecast
            foresee foresaw foreseen
            forget forgot forgotten
            forgive forgave forgiven
            forgo forwent forgone
            forsake forsook forsaken
            freeze froze frozen
            get got gotten
            give gave given
            grind ground
            grow grew grown
            hang hung
            hear heard
            hide hid hidden
            hit
            hold held
            hurt
            keep kept
            kneel knelt
            knit
            know knew known
            lay laid
            lead led
            leap leapt
            learn learnt
            leave left
            lend lent
            let
            lie lay lain lying
            light lit
            lose lost
            make made
            mean meant
            meet met
            mislead misled
            mistake mistook mistaken
            misunderstand misunderstood
            mow mown
            offset
            outdo outdid outdone
            outgrow outgrew outgrown
            overcome overcame
            overdo overdid overdone
            override overrode overridden
            oversee oversaw overseen
            overtake overtook overtaken
            overthrow overthrew overthrown
            partake partook partaken
            pay paid
            plead pled
            prove proven
            put
            quit
            read
            rebuild rebuilt
            redo redid redone
            remake remade
            repay repaid
            rethink rethought
            retell retold
            rewrite rewrote rewritten
            rid
            ride rode ridden
            ring rang rung
            rise rose risen
            run ran
            saw sawn
            say said
            see saw seen
            seek sought
            sell sold
            send sent
            set
            sew sewn
            shake shook shaken
            shed
            shine shone
            shoot shot
            show shown
            shrink shrank shrunk
            shut
            sing sang sung
            sink sank sunk
            sit sat
            slay slew slain
            sleep slept
            slide slid
            slit
            smell smelt
            sow sown
            speak spoke spoken
            speed sped
            spend spent
            spill spilt
            spin spun
            spit spat
            split
            spoil spoilt
            spread
            spring sprang sprung
            stand stood
            steal stole stolen
            stick stuck
            sting stung
            stink stank stunk
            strike struck stricken
            string strung
            strive strove striven
            swear swore sworn
            sweep swept
            swell swollen
            swim swam swum
            swing swung
            take took taken
            teach taught
            tear tore torn
            tell told
            think thought
            throw threw thrown
            thrust
            tread trod trodden
            undergo underwent undergone
            understand understood
            undertake undertook undertaken
            undo undid undone
            uphold upheld
            upset
            wake woke woken
            wear wore worn
            weave wove woven
            weep wept
            win won
            wind wound
            withdraw withdrew withdrawn
            withhold withheld
            withstand withstood
            wring wrung
            write wrote written
            """;

    /** Nouns with their plurals. */
    static final String NOUNS =
            """
            man men
            woman women
            child children
            person people persons
            foot feet
            tooth teeth
            goose geese
            mouse mice
            louse lice
            ox oxen
            calf calves
            half halves
            elf elves
            hoof hooves
            knife knives
            leaf leaves
            life lives
            loaf loaves
            scarf scarves
            self selves
            sheaf sheaves
            shelf shelves
            thief thieves
            wife wives
            wolf wolves
            wharf wharves
            sheep
            deer
            fish fishes
            aircraft
            spacecraft
            series
            species
            offspring
            addendum addenda
            aquarium aquaria
            bacterium bacteria
            curriculum curricula
            datum data
            erratum errata
            medium media
            memorandum memoranda
            moratorium moratoria
            referendum referenda
            stratum strata
            symposium symposia
            criterion criteria
            phenomenon phenomena
            alumnus alumni
            cactus cacti
            fungus fungi
            nucleus nuclei
            radius radii
            stimulus stimuli
            syllabus syllabi
            terminus termini
            appendix appendices
            index indices
            matrix matrices
            vertex vertices
            formula formulae
            alga algae
            larva larvae
            genus genera
            quiz quizzes
            stomach stomachs
            monarch monarchs
            epoch epochs
            patriarch patriarchs
            """;

    /** Verbs with a second, regular past, as in "burned", "proved", "hanged". */
    static final String ALSO_REGULAR =
            """
            awake bet broadcast burn dream dwell forecast hang kneel knit leap learn light mow plead
            prove quit rid saw sew shine show smell sow speed spill spoil strive swell wake weave
            lie ring wind ground
            """;

    /** Adjectives whose comparative and superlative no rule gives. */
    static final String ADJECTIVES =
            """
            good better best
            bad worse worst
            far farther farthest further furthest
            little less least
            many more most
            much more most
            """;

    /** Adjectives that take -er and -est; on other words these endings make other words. */
    static final String COMPARED =
            """
            able angry big bitter black blue bold brave brief bright broad busy calm cheap clean
            clear clever close cold cool crazy cruel dark dear deadly deep dense dirty dry dull
            early easy fair fast fat few fierce fine firm fit flat fond free fresh friendly full
            funny gentle grand grave gray great green grey grim happy hard harsh healthy heavy high
            holy hot huge hungry keen kind large late lazy lean light likely lively lonely long
            loose loud lovely low lucky mad mean messy mild narrow near neat new nice noble noisy
            old pale plain pleasant polite poor pretty proud pure quick quiet rapid rare raw ready
            rich rough rude sad safe scary severe sharp short sick silly simple sleepy slim slow
            small smart smooth soft soon sound stable steady steep stern stiff straight strange
            strict strong stupid subtle sunny sure sweet swift tall tasty thick thin tight tiny
            tough true ugly vague vast warm weak wealthy weird wet white wide wild wise worthy
            yellow young
            """;

    /** Words in -s that are no plural of the word without it, or mean something else than it. */
    static final String NO_PLURALS =
            """
            always afterwards besides customs diabetes goods headquarters innings its lens means
            measles news odds perhaps premises proceeds rabies regards sometimes summons thanks this
            towards was whereas yes has does goes his hers ours yours theirs
            """;

    private IrregularForms() {}
}
