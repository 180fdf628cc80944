// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.threatType`](https://learn.microsoft.com/graph/api/resources/tiindicator?view=graph-rest-beta)
    ThreatType = "microsoft.graph.threatType" {
        /// `Botnet`
        Botnet = "Botnet",
        /// `C2`
        C2 = "C2",
        /// `CryptoMining`
        CryptoMining = "CryptoMining",
        /// `Darknet`
        Darknet = "Darknet",
        /// `DDoS`
        DDoS = "DDoS",
        /// `MaliciousUrl`
        MaliciousUrl = "MaliciousUrl",
        /// `Malware`
        Malware = "Malware",
        /// `Phishing`
        Phishing = "Phishing",
        /// `Proxy`
        Proxy = "Proxy",
        /// `PUA`
        Pua = "PUA",
        /// `WatchList`
        WatchList = "WatchList",
    }
}
