// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.messageRule`](https://learn.microsoft.com/graph/api/resources/messagerule?view=graph-rest-beta)
    MessageRule = "microsoft.graph.messageRule"
}

impl MessageRule {
    /// `actions` in queries.
    pub const ACTIONS: Property<Self> = Property::new("actions");
    /// `conditions` in queries.
    pub const CONDITIONS: Property<Self> = Property::new("conditions");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `exceptions` in queries.
    pub const EXCEPTIONS: Property<Self> = Property::new("exceptions");
    /// `hasError` in queries.
    pub const HAS_ERROR: Property<Self> = Property::new("hasError");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isEnabled` in queries.
    pub const IS_ENABLED: Property<Self> = Property::new("isEnabled");
    /// `isReadOnly` in queries.
    pub const IS_READ_ONLY: Property<Self> = Property::new("isReadOnly");
    /// `sequence` in queries.
    pub const SEQUENCE: Property<Self> = Property::new("sequence");

    /// `actions`: `microsoft.graph.messageRuleActions`
    pub fn actions(&self) -> Option<&super::MessageRuleActions> {
        self.0.model("actions")
    }

    /// Sets `actions`.
    pub fn with_actions(self, value: impl Into<Nullable<super::MessageRuleActions>>) -> Self {
        Self(self.0.with("actions", value))
    }

    /// `conditions`: `microsoft.graph.messageRulePredicates`
    pub fn conditions(&self) -> Option<&super::MessageRulePredicates> {
        self.0.model("conditions")
    }

    /// Sets `conditions`.
    pub fn with_conditions(self, value: impl Into<Nullable<super::MessageRulePredicates>>) -> Self {
        Self(self.0.with("conditions", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `exceptions`: `microsoft.graph.messageRulePredicates`
    pub fn exceptions(&self) -> Option<&super::MessageRulePredicates> {
        self.0.model("exceptions")
    }

    /// Sets `exceptions`.
    pub fn with_exceptions(self, value: impl Into<Nullable<super::MessageRulePredicates>>) -> Self {
        Self(self.0.with("exceptions", value))
    }

    /// `hasError`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn has_error(&self) -> Option<bool> {
        self.0.bool("hasError")
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `isEnabled`: `Edm.Boolean`
    pub fn is_enabled(&self) -> Option<bool> {
        self.0.bool("isEnabled")
    }

    /// Sets `isEnabled`.
    pub fn with_is_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isEnabled", value))
    }

    /// `isReadOnly`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn is_read_only(&self) -> Option<bool> {
        self.0.bool("isReadOnly")
    }

    /// `sequence`: `Edm.Int32`
    pub fn sequence(&self) -> Option<i32> {
        self.0.i32("sequence")
    }

    /// Sets `sequence`.
    pub fn with_sequence(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("sequence", value))
    }
}
