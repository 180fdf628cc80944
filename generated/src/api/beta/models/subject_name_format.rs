// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.subjectNameFormat`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-subjectnameformat?view=graph-rest-beta)
    SubjectNameFormat = "microsoft.graph.subjectNameFormat" {
        /// `commonName`
        CommonName = "commonName",
        /// `commonNameIncludingEmail`
        CommonNameIncludingEmail = "commonNameIncludingEmail",
        /// `commonNameAsEmail`
        CommonNameAsEmail = "commonNameAsEmail",
        /// `custom`
        Custom = "custom",
        /// `commonNameAsIMEI`
        CommonNameAsImei = "commonNameAsIMEI",
        /// `commonNameAsSerialNumber`
        CommonNameAsSerialNumber = "commonNameAsSerialNumber",
        /// `commonNameAsAadDeviceId`
        CommonNameAsAadDeviceId = "commonNameAsAadDeviceId",
        /// `commonNameAsIntuneDeviceId`
        CommonNameAsIntuneDeviceId = "commonNameAsIntuneDeviceId",
        /// `commonNameAsDurableDeviceId`
        CommonNameAsDurableDeviceId = "commonNameAsDurableDeviceId",
    }
}
