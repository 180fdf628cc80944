// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

crate::runtime::enumeration! {
    /// `microsoft.graph.ddmAppAllowDownloadsOverCellular`, metadata
    DdmAppAllowDownloadsOverCellular = "microsoft.graph.ddmAppAllowDownloadsOverCellular" {
        AlwaysOn = "alwaysOn",
        AlwaysOff = "alwaysOff",
        StoreSettings = "storeSettings",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.ddmAppAutomaticAppUpdates`, metadata
    DdmAppAutomaticAppUpdates = "microsoft.graph.ddmAppAutomaticAppUpdates" {
        AlwaysOn = "alwaysOn",
        AlwaysOff = "alwaysOff",
        StoreSettings = "storeSettings",
        UnknownFutureValue = "unknownFutureValue",
    }
}
