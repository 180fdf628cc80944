// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.personRelationship`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    PersonRelationship = "microsoft.graph.personRelationship" {
        Manager = "manager",
        Colleague = "colleague",
        DirectReport = "directReport",
        DotLineReport = "dotLineReport",
        Assistant = "assistant",
        DotLineManager = "dotLineManager",
        AlternateContact = "alternateContact",
        Friend = "friend",
        Spouse = "spouse",
        Sibling = "sibling",
        Child = "child",
        Parent = "parent",
        Sponsor = "sponsor",
        EmergencyContact = "emergencyContact",
        Other = "other",
        UnknownFutureValue = "unknownFutureValue",
    }
}
