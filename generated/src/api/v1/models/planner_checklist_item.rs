// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.plannerChecklistItem`](https://learn.microsoft.com/graph/api/resources/plannerchecklistitem?view=graph-rest-1.0)
    PlannerChecklistItem = "microsoft.graph.plannerChecklistItem"
}

impl PlannerChecklistItem {
    /// `isChecked` in queries.
    pub const IS_CHECKED: Property<Self> = Property::new("isChecked");
    /// `lastModifiedBy` in queries.
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `orderHint` in queries.
    pub const ORDER_HINT: Property<Self> = Property::new("orderHint");
    /// `title` in queries.
    pub const TITLE: Property<Self> = Property::new("title");

    /// `isChecked`: `Edm.Boolean`
    pub fn is_checked(&self) -> Option<bool> {
        self.0.bool("isChecked")
    }

    /// Sets `isChecked`.
    pub fn with_is_checked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isChecked", value))
    }

    /// `lastModifiedBy`: `microsoft.graph.identitySet`, read-only
    ///
    /// Read-only.
    pub fn last_modified_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("lastModifiedBy")
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// `orderHint`: `Edm.String`
    pub fn order_hint(&self) -> Option<&str> {
        self.0.str("orderHint")
    }

    /// Sets `orderHint`.
    pub fn with_order_hint(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("orderHint", value))
    }

    /// `title`: `Edm.String`
    pub fn title(&self) -> Option<&str> {
        self.0.str("title")
    }

    /// Sets `title`.
    pub fn with_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("title", value))
    }
}
