// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.appleSubjectNameFormat`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-applesubjectnameformat?view=graph-rest-beta)
    AppleSubjectNameFormat = "microsoft.graph.appleSubjectNameFormat" {
        CommonName = "commonName",
        CommonNameAsEmail = "commonNameAsEmail",
        Custom = "custom",
        CommonNameIncludingEmail = "commonNameIncludingEmail",
        CommonNameAsImei = "commonNameAsIMEI",
        CommonNameAsSerialNumber = "commonNameAsSerialNumber",
    }
}
