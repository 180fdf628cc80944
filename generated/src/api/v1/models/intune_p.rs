// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

crate::runtime::enumeration! {
    /// [`microsoft.graph.policyPlatformType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-policyplatformtype?view=graph-rest-1.0)
    PolicyPlatformType = "microsoft.graph.policyPlatformType" {
        Android = "android",
        Ios = "iOS",
        MacOs = "macOS",
        WindowsPhone81 = "windowsPhone81",
        Windows81AndLater = "windows81AndLater",
        Windows10AndLater = "windows10AndLater",
        AndroidWorkProfile = "androidWorkProfile",
        All = "all",
        AndroidForWork = "androidForWork",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.prereleaseFeatures`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-prereleasefeatures?view=graph-rest-1.0)
    PrereleaseFeatures = "microsoft.graph.prereleaseFeatures" {
        UserDefined = "userDefined",
        SettingsOnly = "settingsOnly",
        SettingsAndExperimentations = "settingsAndExperimentations",
        NotAllowed = "notAllowed",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.proxiedDomain`](https://learn.microsoft.com/graph/api/resources/intune-mam-proxieddomain?view=graph-rest-1.0)
    ProxiedDomain = "microsoft.graph.proxiedDomain";
    "ipAddressOrFQDN" IP_ADDRESS_OR_FQDN, ip_address_or_fqdn str -> Option<&str>, with_ip_address_or_fqdn(String), "`ipAddressOrFQDN`: `Edm.String`";
    "proxy" PROXY, proxy str -> Option<&str>, with_proxy(String), "`proxy`: `Edm.String`";
}
