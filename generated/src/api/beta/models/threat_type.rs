// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.threatType`](https://learn.microsoft.com/graph/api/resources/tiindicator?view=graph-rest-beta)
    ThreatType = "microsoft.graph.threatType" {
        Botnet = "Botnet",
        C2 = "C2",
        CryptoMining = "CryptoMining",
        Darknet = "Darknet",
        DDoS = "DDoS",
        MaliciousUrl = "MaliciousUrl",
        Malware = "Malware",
        Phishing = "Phishing",
        Proxy = "Proxy",
        Pua = "PUA",
        WatchList = "WatchList",
    }
}
