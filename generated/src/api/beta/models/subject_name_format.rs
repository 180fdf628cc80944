// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.subjectNameFormat`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-subjectnameformat?view=graph-rest-beta)
    SubjectNameFormat = "microsoft.graph.subjectNameFormat" {
        CommonName = "commonName",
        CommonNameIncludingEmail = "commonNameIncludingEmail",
        CommonNameAsEmail = "commonNameAsEmail",
        Custom = "custom",
        CommonNameAsImei = "commonNameAsIMEI",
        CommonNameAsSerialNumber = "commonNameAsSerialNumber",
        CommonNameAsAadDeviceId = "commonNameAsAadDeviceId",
        CommonNameAsIntuneDeviceId = "commonNameAsIntuneDeviceId",
        CommonNameAsDurableDeviceId = "commonNameAsDurableDeviceId",
    }
}
