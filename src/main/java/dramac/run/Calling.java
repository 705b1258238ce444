package dramac.run;

import dramac.plan.Task;
import dramac.plan.TaskId;
import dramac.store.Made;
import dramac.store.Store;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// The innermost exchange: hands the request and the inputs' files to the provider.
public final class Calling implements Exchange {
  private final Store store;
  private final Provider provider;

  public Calling(Store store, Provider provider) {
    this.store = store;
    this.provider = provider;
  }

  @Override
  public Provider.Submission submit(Job job) throws InterruptedException {
    return switch (job.task()) {
      case Task.Bought bought -> provider.submit(bought.request(), materials(job));
      case Task.Crafted _ -> throw new IllegalArgumentException(job.task().id() + " is not bought");
    };
  }

  @Override
  public void fetch(Job job, Provider.Download download, Path into)
      throws Provider.NotFetched, InterruptedException {
    provider.fetch(download, into);
  }

  private SequencedMap<TaskId, Provider.Material> materials(Job job) {
    SequencedMap<TaskId, Provider.Material> materials = new LinkedHashMap<>();
    job.inputs().forEach((id, made) -> materials.put(id, material(made)));
    return materials;
  }

  private Provider.Material material(Made made) {
    return new Provider.Material(
        made, made.files().isEmpty() ? Optional.empty() : Optional.of(store.path(made.file())));
  }
}
