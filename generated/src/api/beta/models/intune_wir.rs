// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

crate::runtime::enumeration! {
    /// [`microsoft.graph.wiredNetworkAuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-wirednetworkauthenticationmethod?view=graph-rest-beta)
    WiredNetworkAuthenticationMethod = "microsoft.graph.wiredNetworkAuthenticationMethod" {
        Certificate = "certificate",
        UsernameAndPassword = "usernameAndPassword",
        DerivedCredential = "derivedCredential",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.wiredNetworkAuthenticationType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-wirednetworkauthenticationtype?view=graph-rest-beta)
    WiredNetworkAuthenticationType = "microsoft.graph.wiredNetworkAuthenticationType" {
        None = "none",
        User = "user",
        Machine = "machine",
        MachineOrUser = "machineOrUser",
        Guest = "guest",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.wiredNetworkInterface`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-wirednetworkinterface?view=graph-rest-beta)
    WiredNetworkInterface = "microsoft.graph.wiredNetworkInterface" {
        AnyEthernet = "anyEthernet",
        FirstActiveEthernet = "firstActiveEthernet",
        SecondActiveEthernet = "secondActiveEthernet",
        ThirdActiveEthernet = "thirdActiveEthernet",
        FirstEthernet = "firstEthernet",
        SecondEthernet = "secondEthernet",
        ThirdEthernet = "thirdEthernet",
    }
}
