// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecords.wifiRadioType`](https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-beta)
    WifiRadioType = "microsoft.graph.callRecords.wifiRadioType" {
        /// `unknown`
        Unknown = "unknown",
        /// `wifi80211a`
        Wifi80211a = "wifi80211a",
        /// `wifi80211b`
        Wifi80211b = "wifi80211b",
        /// `wifi80211g`
        Wifi80211g = "wifi80211g",
        /// `wifi80211n`
        Wifi80211n = "wifi80211n",
        /// `wifi80211ac`
        Wifi80211ac = "wifi80211ac",
        /// `wifi80211ax`
        Wifi80211ax = "wifi80211ax",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
