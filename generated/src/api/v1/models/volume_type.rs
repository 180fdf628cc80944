// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.volumeType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    VolumeType = "microsoft.graph.volumeType" {
        OperatingSystemVolume = "operatingSystemVolume",
        FixedDataVolume = "fixedDataVolume",
        RemovableDataVolume = "removableDataVolume",
        UnknownFutureValue = "unknownFutureValue",
    }
}
