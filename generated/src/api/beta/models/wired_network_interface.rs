// Written by `cargo xtask gen`; do not edit.
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
