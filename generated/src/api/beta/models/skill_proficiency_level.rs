// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.skillProficiencyLevel`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SkillProficiencyLevel = "microsoft.graph.skillProficiencyLevel" {
        /// `elementary`
        Elementary = "elementary",
        /// `limitedWorking`
        LimitedWorking = "limitedWorking",
        /// `generalProfessional`
        GeneralProfessional = "generalProfessional",
        /// `advancedProfessional`
        AdvancedProfessional = "advancedProfessional",
        /// `expert`
        Expert = "expert",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
