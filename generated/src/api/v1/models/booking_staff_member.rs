// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from bookingstaffmemberbase.
    ///
    /// [`microsoft.graph.bookingStaffMember`](https://learn.microsoft.com/graph/api/resources/bookingstaffmember?view=graph-rest-1.0)
    BookingStaffMember: super::BookingStaffMemberBase = "microsoft.graph.bookingStaffMember"
}

crate::runtime::derived! {
    BookingStaffMember: super::Entity
}

impl BookingStaffMember {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `availabilityIsAffectedByPersonalCalendar` in queries.
    pub const AVAILABILITY_IS_AFFECTED_BY_PERSONAL_CALENDAR: Property<Self> =
        Property::new("availabilityIsAffectedByPersonalCalendar");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `emailAddress` in queries.
    pub const EMAIL_ADDRESS: Property<Self> = Property::new("emailAddress");
    /// `role` in queries.
    pub const ROLE: Property<Self> = Property::new("role");
    /// `timeZone` in queries.
    pub const TIME_ZONE: Property<Self> = Property::new("timeZone");
    /// `useBusinessHours` in queries.
    pub const USE_BUSINESS_HOURS: Property<Self> = Property::new("useBusinessHours");
    /// `workingHours` in queries.
    pub const WORKING_HOURS: Property<Self> = Property::new("workingHours");

    /// `availabilityIsAffectedByPersonalCalendar`: `Edm.Boolean`
    pub fn availability_is_affected_by_personal_calendar(&self) -> Option<bool> {
        self.0.bool("availabilityIsAffectedByPersonalCalendar")
    }

    /// Sets `availabilityIsAffectedByPersonalCalendar`.
    pub fn with_availability_is_affected_by_personal_calendar(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("availabilityIsAffectedByPersonalCalendar", value))
    }

    /// `displayName`: `Edm.String`
    ///
    /// Required.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `emailAddress`: `Edm.String`
    ///
    /// Required.
    pub fn email_address(&self) -> Option<&str> {
        self.0.str("emailAddress")
    }

    /// Sets `emailAddress`.
    pub fn with_email_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("emailAddress", value))
    }

    /// `role`: `microsoft.graph.bookingStaffRole`
    ///
    /// Required. Possible values are: guest, administrator, viewer, externalGuest, unknownFutureValue.
    pub fn role(&self) -> Option<super::BookingStaffRole> {
        self.0.enumeration("role")
    }

    /// Sets `role`.
    pub fn with_role(self, value: impl Into<Nullable<super::BookingStaffRole>>) -> Self {
        Self(self.0.with("role", value))
    }

    /// `timeZone`: `Edm.String`
    pub fn time_zone(&self) -> Option<&str> {
        self.0.str("timeZone")
    }

    /// Sets `timeZone`.
    pub fn with_time_zone(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("timeZone", value))
    }

    /// `useBusinessHours`: `Edm.Boolean`
    pub fn use_business_hours(&self) -> Option<bool> {
        self.0.bool("useBusinessHours")
    }

    /// Sets `useBusinessHours`.
    pub fn with_use_business_hours(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("useBusinessHours", value))
    }

    /// `workingHours`: `Collection(microsoft.graph.bookingWorkHours)`
    pub fn working_hours(&self) -> Option<&[super::BookingWorkHours]> {
        self.0.models("workingHours")
    }

    /// Sets `workingHours`.
    pub fn with_working_hours(self, value: impl Into<Nullable<Vec<super::BookingWorkHours>>>) -> Self {
        Self(self.0.with("workingHours", value))
    }
}
