package dramac.plan;

/// Who makes one kind of thing, within what limits, at what price.
public record Offer(String provider, String model, Limits limits, Prices prices) {}
