// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.passwordValidationInformation`](https://learn.microsoft.com/graph/api/resources/passwordvalidationinformation?view=graph-rest-beta)
    PasswordValidationInformation = "microsoft.graph.passwordValidationInformation"
}

impl PasswordValidationInformation {
    /// `isValid` in queries.
    pub const IS_VALID: Property<Self> = Property::new("isValid");
    /// `validationResults` in queries.
    pub const VALIDATION_RESULTS: Property<Self> = Property::new("validationResults");

    /// `isValid`: `Edm.Boolean`, read-only
    ///
    /// Read-only. Not nullable.
    pub fn is_valid(&self) -> Option<bool> {
        self.0.bool("isValid")
    }

    /// `validationResults`: `Collection(microsoft.graph.validationResult)`, read-only
    ///
    /// Read-only. Not nullable.
    pub fn validation_results(&self) -> Option<&[super::ValidationResult]> {
        self.0.models("validationResults")
    }
}
