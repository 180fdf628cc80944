// Written by `cargo xtask gen`; do not edit.
//! Types of the area `security`.

crate::runtime::model! {
    /// `microsoft.graph.verificationResult`, metadata
    VerificationResult = "microsoft.graph.verificationResult";
    "signatureValid" SIGNATURE_VALID, signature_valid bool -> Option<bool>, with_signature_valid(bool), "`signatureValid`: `Edm.Boolean`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.volumeType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    VolumeType = "microsoft.graph.volumeType" {
        OperatingSystemVolume = "operatingSystemVolume",
        FixedDataVolume = "fixedDataVolume",
        RemovableDataVolume = "removableDataVolume",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.vulnerabilityState`](https://learn.microsoft.com/graph/api/resources/vulnerabilitystate?view=graph-rest-beta)
    VulnerabilityState = "microsoft.graph.vulnerabilityState";
    "cve" CVE, cve str -> Option<&str>, with_cve(String), "`cve`: `Edm.String`";
    "severity" SEVERITY, severity str -> Option<&str>, with_severity(String), "`severity`: `Edm.String`";
    "wasRunning" WAS_RUNNING, was_running bool -> Option<bool>, with_was_running(bool), "`wasRunning`: `Edm.Boolean`";
}
