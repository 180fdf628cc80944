// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.legalAgeGroupClassification`](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-beta)
    LegalAgeGroupClassification = "microsoft.graph.legalAgeGroupClassification" {
        Null = "null",
        MinorWithoutParentalConsent = "minorWithoutParentalConsent",
        MinorWithParentalConsent = "minorWithParentalConsent",
        Adult = "adult",
        NotAdult = "notAdult",
        MinorNoParentalConsentRequired = "minorNoParentalConsentRequired",
    }
}
