// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.languageProficiencyLevel`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    LanguageProficiencyLevel = "microsoft.graph.languageProficiencyLevel" {
        Elementary = "elementary",
        Conversational = "conversational",
        LimitedWorking = "limitedWorking",
        ProfessionalWorking = "professionalWorking",
        FullProfessional = "fullProfessional",
        NativeOrBilingual = "nativeOrBilingual",
        UnknownFutureValue = "unknownFutureValue",
    }
}
