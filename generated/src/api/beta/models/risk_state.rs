// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.riskState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RiskState = "microsoft.graph.riskState" {
        /// `none`
        None = "none",
        /// `confirmedSafe`
        ConfirmedSafe = "confirmedSafe",
        /// `remediated`
        Remediated = "remediated",
        /// `dismissed`
        Dismissed = "dismissed",
        /// `atRisk`
        AtRisk = "atRisk",
        /// `confirmedCompromised`
        ConfirmedCompromised = "confirmedCompromised",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
