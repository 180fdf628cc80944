// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.wiFiProxySetting`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-wifiproxysetting?view=graph-rest-beta)
    WiFiProxySetting = "microsoft.graph.wiFiProxySetting" {
        /// `none`
        None = "none",
        /// `manual`
        Manual = "manual",
        /// `automatic`
        Automatic = "automatic",
    }
}
