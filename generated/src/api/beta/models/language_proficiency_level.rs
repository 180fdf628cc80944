// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.languageProficiencyLevel`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    LanguageProficiencyLevel = "microsoft.graph.languageProficiencyLevel" {
        /// `elementary`
        Elementary = "elementary",
        /// `conversational`
        Conversational = "conversational",
        /// `limitedWorking`
        LimitedWorking = "limitedWorking",
        /// `professionalWorking`
        ProfessionalWorking = "professionalWorking",
        /// `fullProfessional`
        FullProfessional = "fullProfessional",
        /// `nativeOrBilingual`
        NativeOrBilingual = "nativeOrBilingual",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
