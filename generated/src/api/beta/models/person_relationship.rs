// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.personRelationship`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    PersonRelationship = "microsoft.graph.personRelationship" {
        /// `manager`
        Manager = "manager",
        /// `colleague`
        Colleague = "colleague",
        /// `directReport`
        DirectReport = "directReport",
        /// `dotLineReport`
        DotLineReport = "dotLineReport",
        /// `assistant`
        Assistant = "assistant",
        /// `dotLineManager`
        DotLineManager = "dotLineManager",
        /// `alternateContact`
        AlternateContact = "alternateContact",
        /// `friend`
        Friend = "friend",
        /// `spouse`
        Spouse = "spouse",
        /// `sibling`
        Sibling = "sibling",
        /// `child`
        Child = "child",
        /// `parent`
        Parent = "parent",
        /// `sponsor`
        Sponsor = "sponsor",
        /// `emergencyContact`
        EmergencyContact = "emergencyContact",
        /// `other`
        Other = "other",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
