// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.wiredNetworkInterface`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-wirednetworkinterface?view=graph-rest-beta)
    WiredNetworkInterface = "microsoft.graph.wiredNetworkInterface" {
        /// `anyEthernet`
        AnyEthernet = "anyEthernet",
        /// `firstActiveEthernet`
        FirstActiveEthernet = "firstActiveEthernet",
        /// `secondActiveEthernet`
        SecondActiveEthernet = "secondActiveEthernet",
        /// `thirdActiveEthernet`
        ThirdActiveEthernet = "thirdActiveEthernet",
        /// `firstEthernet`
        FirstEthernet = "firstEthernet",
        /// `secondEthernet`
        SecondEthernet = "secondEthernet",
        /// `thirdEthernet`
        ThirdEthernet = "thirdEthernet",
    }
}
