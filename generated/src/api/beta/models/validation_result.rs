// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.validationResult`](https://learn.microsoft.com/graph/api/resources/validationresult?view=graph-rest-beta)
    ValidationResult = "microsoft.graph.validationResult"
}

impl ValidationResult {
    /// `message` in queries.
    pub const MESSAGE: Property<Self> = Property::new("message");
    /// `ruleName` in queries.
    pub const RULE_NAME: Property<Self> = Property::new("ruleName");
    /// `validationPassed` in queries.
    pub const VALIDATION_PASSED: Property<Self> = Property::new("validationPassed");

    /// `message`: `Edm.String`, read-only
    ///
    /// Read-only. Not nullable.
    pub fn message(&self) -> Option<&str> {
        self.0.str("message")
    }

    /// `ruleName`: `Edm.String`, read-only
    ///
    /// Read-only. Not nullable.
    pub fn rule_name(&self) -> Option<&str> {
        self.0.str("ruleName")
    }

    /// `validationPassed`: `Edm.Boolean`, read-only
    ///
    /// Read-only. Not nullable.
    pub fn validation_passed(&self) -> Option<bool> {
        self.0.bool("validationPassed")
    }
}
