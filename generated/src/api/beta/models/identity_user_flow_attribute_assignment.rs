// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.identityUserFlowAttributeAssignment`](https://learn.microsoft.com/graph/api/resources/identityuserflowattributeassignment?view=graph-rest-beta)
    IdentityUserFlowAttributeAssignment = "microsoft.graph.identityUserFlowAttributeAssignment"
}

impl IdentityUserFlowAttributeAssignment {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `isOptional` in queries.
    pub const IS_OPTIONAL: Property<Self> = Property::new("isOptional");
    /// `requiresVerification` in queries.
    pub const REQUIRES_VERIFICATION: Property<Self> = Property::new("requiresVerification");
    /// `userAttributeValues` in queries.
    pub const USER_ATTRIBUTE_VALUES: Property<Self> = Property::new("userAttributeValues");
    /// `userInputType` in queries.
    pub const USER_INPUT_TYPE: Property<Self> = Property::new("userInputType");
    /// `userAttribute` in queries.
    pub const USER_ATTRIBUTE: Property<Self> = Property::new("userAttribute");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `isOptional`: `Edm.Boolean`
    pub fn is_optional(&self) -> Option<bool> {
        self.0.bool("isOptional")
    }

    /// Sets `isOptional`.
    pub fn with_is_optional(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isOptional", value))
    }

    /// `requiresVerification`: `Edm.Boolean`
    pub fn requires_verification(&self) -> Option<bool> {
        self.0.bool("requiresVerification")
    }

    /// Sets `requiresVerification`.
    pub fn with_requires_verification(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("requiresVerification", value))
    }

    /// `userAttributeValues`: `Collection(microsoft.graph.userAttributeValuesItem)`
    pub fn user_attribute_values(&self) -> Option<&[super::UserAttributeValuesItem]> {
        self.0.models("userAttributeValues")
    }

    /// Sets `userAttributeValues`.
    pub fn with_user_attribute_values(self, value: impl Into<Nullable<Vec<super::UserAttributeValuesItem>>>) -> Self {
        Self(self.0.with("userAttributeValues", value))
    }

    /// `userInputType`: `microsoft.graph.identityUserFlowAttributeInputType`
    ///
    /// Possible values are: textBox, dateTimeDropdown, radioSingleSelect, dropdownSingleSelect, emailBox, checkboxMultiSelect.
    pub fn user_input_type(&self) -> Option<super::IdentityUserFlowAttributeInputType> {
        self.0.enumeration("userInputType")
    }

    /// Sets `userInputType`.
    pub fn with_user_input_type(self, value: impl Into<Nullable<super::IdentityUserFlowAttributeInputType>>) -> Self {
        Self(self.0.with("userInputType", value))
    }

    /// `userAttribute`: `microsoft.graph.identityUserFlowAttribute`
    pub fn user_attribute(&self) -> Option<&super::IdentityUserFlowAttribute> {
        self.0.model("userAttribute")
    }

    /// Sets `userAttribute`.
    pub fn with_user_attribute(self, value: impl Into<Nullable<super::IdentityUserFlowAttribute>>) -> Self {
        Self(self.0.with("userAttribute", value))
    }
}
