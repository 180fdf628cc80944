// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.calendarPermission`](https://learn.microsoft.com/graph/api/resources/calendarpermission?view=graph-rest-beta)
    CalendarPermission = "microsoft.graph.calendarPermission"
}

impl CalendarPermission {
    /// `allowedRoles` in queries.
    pub const ALLOWED_ROLES: Property<Self> = Property::new("allowedRoles");
    /// `emailAddress` in queries.
    pub const EMAIL_ADDRESS: Property<Self> = Property::new("emailAddress");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isInsideOrganization` in queries.
    pub const IS_INSIDE_ORGANIZATION: Property<Self> = Property::new("isInsideOrganization");
    /// `isRemovable` in queries.
    pub const IS_REMOVABLE: Property<Self> = Property::new("isRemovable");
    /// `role` in queries.
    pub const ROLE: Property<Self> = Property::new("role");

    /// `allowedRoles`: `Collection(microsoft.graph.calendarRoleType)`
    ///
    /// Possible values are: none, freeBusyRead, limitedRead, read, write, delegateWithoutPrivateEventAccess, delegateWithPrivateEventAccess, custom.
    pub fn allowed_roles(&self) -> Option<Vec<super::CalendarRoleType>> {
        self.0.enumerations("allowedRoles")
    }

    /// Sets `allowedRoles`.
    pub fn with_allowed_roles(self, value: impl Into<Nullable<Vec<super::CalendarRoleType>>>) -> Self {
        Self(self.0.with("allowedRoles", value))
    }

    /// `emailAddress`: `microsoft.graph.emailAddress`, read-only
    ///
    /// Read-only.
    pub fn email_address(&self) -> Option<&super::EmailAddress> {
        self.0.model("emailAddress")
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `isInsideOrganization`: `Edm.Boolean`
    pub fn is_inside_organization(&self) -> Option<bool> {
        self.0.bool("isInsideOrganization")
    }

    /// Sets `isInsideOrganization`.
    pub fn with_is_inside_organization(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isInsideOrganization", value))
    }

    /// `isRemovable`: `Edm.Boolean`
    pub fn is_removable(&self) -> Option<bool> {
        self.0.bool("isRemovable")
    }

    /// Sets `isRemovable`.
    pub fn with_is_removable(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isRemovable", value))
    }

    /// `role`: `microsoft.graph.calendarRoleType`
    pub fn role(&self) -> Option<super::CalendarRoleType> {
        self.0.enumeration("role")
    }

    /// Sets `role`.
    pub fn with_role(self, value: impl Into<Nullable<super::CalendarRoleType>>) -> Self {
        Self(self.0.with("role", value))
    }
}
