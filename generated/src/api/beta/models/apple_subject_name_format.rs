// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.appleSubjectNameFormat`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-applesubjectnameformat?view=graph-rest-beta)
    AppleSubjectNameFormat = "microsoft.graph.appleSubjectNameFormat" {
        /// `commonName`
        CommonName = "commonName",
        /// `commonNameAsEmail`
        CommonNameAsEmail = "commonNameAsEmail",
        /// `custom`
        Custom = "custom",
        /// `commonNameIncludingEmail`
        CommonNameIncludingEmail = "commonNameIncludingEmail",
        /// `commonNameAsIMEI`
        CommonNameAsImei = "commonNameAsIMEI",
        /// `commonNameAsSerialNumber`
        CommonNameAsSerialNumber = "commonNameAsSerialNumber",
    }
}
