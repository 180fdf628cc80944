// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.simulationAttackTechnique`](https://learn.microsoft.com/graph/api/resources/simulation?view=graph-rest-beta)
    SimulationAttackTechnique = "microsoft.graph.simulationAttackTechnique" {
        /// `unknown`
        Unknown = "unknown",
        /// `credentialHarvesting`
        CredentialHarvesting = "credentialHarvesting",
        /// `attachmentMalware`
        AttachmentMalware = "attachmentMalware",
        /// `driveByUrl`
        DriveByUrl = "driveByUrl",
        /// `linkInAttachment`
        LinkInAttachment = "linkInAttachment",
        /// `linkToMalwareFile`
        LinkToMalwareFile = "linkToMalwareFile",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
