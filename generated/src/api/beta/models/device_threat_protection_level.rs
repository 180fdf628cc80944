// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceThreatProtectionLevel`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicethreatprotectionlevel?view=graph-rest-beta)
    DeviceThreatProtectionLevel = "microsoft.graph.deviceThreatProtectionLevel" {
        /// `unavailable`
        Unavailable = "unavailable",
        /// `secured`
        Secured = "secured",
        /// `low`
        Low = "low",
        /// `medium`
        Medium = "medium",
        /// `high`
        High = "high",
        /// `notSet`
        NotSet = "notSet",
    }
}
