package dramac.export;

import dramac.plan.Task;

/// The report's table of tasks: what was asked for, why, what became of it, what it cost.
final class ReportTasks {
  private final Report report;
  private final Html html = new Html();

  ReportTasks(Report report) {
    this.report = report;
  }

  String markup() {
    html.raw("<section><h2>Plan</h2><details><summary>")
        .text(report.plan().tasks().size() + " tasks, " + report.cost())
        .raw("</summary><table><thead><tr><th>task<th>why<th>result<th>cost</tr></thead><tbody>");
    report.plan().tasks().values().forEach(this::row);
    return html.raw("</tbody></table></details></section>").toString();
  }

  private void row(Task task) {
    Verdict verdict = Verdict.of(report.result().outcomes().get(task.id()));
    String result = verdict.word() + (verdict.reason().isEmpty() ? "" : ": " + verdict.reason());
    html.raw("<tr>");
    html.element("td", "id", task.id().toString());
    html.element("td", "why", task.why());
    html.element("td", verdict.word(), result);
    html.element("td", "cost", report.cost(task.id()).toString());
    html.raw("</tr>");
  }
}
