// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.skillProficiencyLevel`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SkillProficiencyLevel = "microsoft.graph.skillProficiencyLevel" {
        Elementary = "elementary",
        LimitedWorking = "limitedWorking",
        GeneralProfessional = "generalProfessional",
        AdvancedProfessional = "advancedProfessional",
        Expert = "expert",
        UnknownFutureValue = "unknownFutureValue",
    }
}
