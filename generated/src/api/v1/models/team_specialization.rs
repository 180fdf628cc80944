// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamSpecialization`](https://learn.microsoft.com/graph/api/resources/teamspecialization?view=graph-rest-1.0)
    TeamSpecialization = "microsoft.graph.teamSpecialization" {
        /// `none`
        None = "none",
        /// `educationStandard`
        EducationStandard = "educationStandard",
        /// `educationClass`
        EducationClass = "educationClass",
        /// `educationProfessionalLearningCommunity`
        EducationProfessionalLearningCommunity = "educationProfessionalLearningCommunity",
        /// `educationStaff`
        EducationStaff = "educationStaff",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
