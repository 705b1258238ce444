package dramac.plan;

/// One step of planning: adds the tasks of one kind.
interface Pass {
  void add(PlanBuilder plan);
}
