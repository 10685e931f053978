import io.github.interviewanalyzer.interview.InterviewParser
import io.github.interviewanalyzer.theme.Codebook
import io.github.interviewanalyzer.theme.InterviewAnalyzer

fun main() {
    val interview = InterviewParser().parse("HG: What next?\nMoreau: Regional stability.")
    InterviewAnalyzer(Codebook.bundled("northeast-asia-diplomacy")).use { analyzer ->
        for (tag in analyzer.analyze(interview).tags()) {
            val speaker = interview.turns()[tag.turn()].speaker()
            println("$speaker ${tag.theme()}: ${tag.evidence().first().quote()}")
        }
    }
}
