// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

crate::runtime::enumeration! {
    /// [`microsoft.graph.wiFiAuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-wifiauthenticationmethod?view=graph-rest-beta)
    WiFiAuthenticationMethod = "microsoft.graph.wiFiAuthenticationMethod" {
        Certificate = "certificate",
        UsernameAndPassword = "usernameAndPassword",
        DerivedCredential = "derivedCredential",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.wiFiProxySetting`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-wifiproxysetting?view=graph-rest-beta)
    WiFiProxySetting = "microsoft.graph.wiFiProxySetting" {
        None = "none",
        Manual = "manual",
        Automatic = "automatic",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.wiFiSecurityType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-wifisecuritytype?view=graph-rest-beta)
    WiFiSecurityType = "microsoft.graph.wiFiSecurityType" {
        Open = "open",
        WpaPersonal = "wpaPersonal",
        WpaEnterprise = "wpaEnterprise",
        Wep = "wep",
        Wpa2Personal = "wpa2Personal",
        Wpa2Enterprise = "wpa2Enterprise",
        UnknownFutureValue = "unknownFutureValue",
        Wpa3Personal = "wpa3Personal",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.wifiAuthenticationType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-wifiauthenticationtype?view=graph-rest-beta)
    WifiAuthenticationType = "microsoft.graph.wifiAuthenticationType" {
        None = "none",
        User = "user",
        Machine = "machine",
        MachineOrUser = "machineOrUser",
        Guest = "guest",
    }
}
