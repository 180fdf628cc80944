// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamSpecialization`](https://learn.microsoft.com/graph/api/resources/teamspecialization?view=graph-rest-beta)
    TeamSpecialization = "microsoft.graph.teamSpecialization" {
        None = "none",
        EducationStandard = "educationStandard",
        EducationClass = "educationClass",
        EducationProfessionalLearningCommunity = "educationProfessionalLearningCommunity",
        EducationStaff = "educationStaff",
        UnknownFutureValue = "unknownFutureValue",
    }
}
