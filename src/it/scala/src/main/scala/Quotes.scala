import io.github.interviewanalyzer.interview.InterviewParser
import io.github.interviewanalyzer.theme.{Codebook, InterviewAnalyzer}
import scala.jdk.CollectionConverters.*
import scala.util.Using

@main def quotes(): Unit =
  val interview = InterviewParser().parse("HG: What next?\nMoreau: Regional stability.")
  Using.resource(InterviewAnalyzer(Codebook.bundled("northeast-asia-diplomacy"))) { analyzer =>
    for tag <- analyzer.analyze(interview).tags.asScala do
      println(s"${tag.theme}: ${tag.evidence.asScala.map(_.quote).mkString(", ")}")
  }
