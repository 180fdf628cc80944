// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.schedule`](https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0)
    Schedule = "microsoft.graph.schedule"
}

impl Schedule {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `enabled` in queries.
    pub const ENABLED: Property<Self> = Property::new("enabled");
    /// `timeZone` in queries.
    pub const TIME_ZONE: Property<Self> = Property::new("timeZone");
    /// `provisionStatus` in queries.
    pub const PROVISION_STATUS: Property<Self> = Property::new("provisionStatus");
    /// `provisionStatusCode` in queries.
    pub const PROVISION_STATUS_CODE: Property<Self> = Property::new("provisionStatusCode");
    /// `timeClockEnabled` in queries.
    pub const TIME_CLOCK_ENABLED: Property<Self> = Property::new("timeClockEnabled");
    /// `openShiftsEnabled` in queries.
    pub const OPEN_SHIFTS_ENABLED: Property<Self> = Property::new("openShiftsEnabled");
    /// `swapShiftsRequestsEnabled` in queries.
    pub const SWAP_SHIFTS_REQUESTS_ENABLED: Property<Self> = Property::new("swapShiftsRequestsEnabled");
    /// `offerShiftRequestsEnabled` in queries.
    pub const OFFER_SHIFT_REQUESTS_ENABLED: Property<Self> = Property::new("offerShiftRequestsEnabled");
    /// `timeOffRequestsEnabled` in queries.
    pub const TIME_OFF_REQUESTS_ENABLED: Property<Self> = Property::new("timeOffRequestsEnabled");
    /// `shifts` in queries.
    pub const SHIFTS: Property<Self> = Property::new("shifts");
    /// `timesOff` in queries.
    pub const TIMES_OFF: Property<Self> = Property::new("timesOff");
    /// `timeOffReasons` in queries.
    pub const TIME_OFF_REASONS: Property<Self> = Property::new("timeOffReasons");
    /// `schedulingGroups` in queries.
    pub const SCHEDULING_GROUPS: Property<Self> = Property::new("schedulingGroups");
    /// `openShifts` in queries.
    pub const OPEN_SHIFTS: Property<Self> = Property::new("openShifts");
    /// `swapShiftsChangeRequests` in queries.
    pub const SWAP_SHIFTS_CHANGE_REQUESTS: Property<Self> = Property::new("swapShiftsChangeRequests");
    /// `openShiftChangeRequests` in queries.
    pub const OPEN_SHIFT_CHANGE_REQUESTS: Property<Self> = Property::new("openShiftChangeRequests");
    /// `timeOffRequests` in queries.
    pub const TIME_OFF_REQUESTS: Property<Self> = Property::new("timeOffRequests");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `enabled`: `Edm.Boolean`
    ///
    /// Required.
    pub fn enabled(&self) -> Option<bool> {
        self.0.bool("enabled")
    }

    /// Sets `enabled`.
    pub fn with_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enabled", value))
    }

    /// `timeZone`: `Edm.String`
    ///
    /// Required.
    pub fn time_zone(&self) -> Option<&str> {
        self.0.str("timeZone")
    }

    /// Sets `timeZone`.
    pub fn with_time_zone(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("timeZone", value))
    }

    /// `provisionStatus`: `microsoft.graph.operationStatus`
    ///
    /// Possible values are: notStarted, running, completed, failed.
    pub fn provision_status(&self) -> Option<super::OperationStatus> {
        self.0.enumeration("provisionStatus")
    }

    /// Sets `provisionStatus`.
    pub fn with_provision_status(self, value: impl Into<Nullable<super::OperationStatus>>) -> Self {
        Self(self.0.with("provisionStatus", value))
    }

    /// `provisionStatusCode`: `Edm.String`
    pub fn provision_status_code(&self) -> Option<&str> {
        self.0.str("provisionStatusCode")
    }

    /// Sets `provisionStatusCode`.
    pub fn with_provision_status_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("provisionStatusCode", value))
    }

    /// `timeClockEnabled`: `Edm.Boolean`
    pub fn time_clock_enabled(&self) -> Option<bool> {
        self.0.bool("timeClockEnabled")
    }

    /// Sets `timeClockEnabled`.
    pub fn with_time_clock_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("timeClockEnabled", value))
    }

    /// `openShiftsEnabled`: `Edm.Boolean`
    pub fn open_shifts_enabled(&self) -> Option<bool> {
        self.0.bool("openShiftsEnabled")
    }

    /// Sets `openShiftsEnabled`.
    pub fn with_open_shifts_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("openShiftsEnabled", value))
    }

    /// `swapShiftsRequestsEnabled`: `Edm.Boolean`
    pub fn swap_shifts_requests_enabled(&self) -> Option<bool> {
        self.0.bool("swapShiftsRequestsEnabled")
    }

    /// Sets `swapShiftsRequestsEnabled`.
    pub fn with_swap_shifts_requests_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("swapShiftsRequestsEnabled", value))
    }

    /// `offerShiftRequestsEnabled`: `Edm.Boolean`
    pub fn offer_shift_requests_enabled(&self) -> Option<bool> {
        self.0.bool("offerShiftRequestsEnabled")
    }

    /// Sets `offerShiftRequestsEnabled`.
    pub fn with_offer_shift_requests_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("offerShiftRequestsEnabled", value))
    }

    /// `timeOffRequestsEnabled`: `Edm.Boolean`
    pub fn time_off_requests_enabled(&self) -> Option<bool> {
        self.0.bool("timeOffRequestsEnabled")
    }

    /// Sets `timeOffRequestsEnabled`.
    pub fn with_time_off_requests_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("timeOffRequestsEnabled", value))
    }

    /// `shifts`: `Collection(microsoft.graph.shift)`
    pub fn shifts(&self) -> Option<&[super::Shift]> {
        self.0.models("shifts")
    }

    /// Sets `shifts`.
    pub fn with_shifts(self, value: impl Into<Nullable<Vec<super::Shift>>>) -> Self {
        Self(self.0.with("shifts", value))
    }

    /// `timesOff`: `Collection(microsoft.graph.timeOff)`
    pub fn times_off(&self) -> Option<&[super::TimeOff]> {
        self.0.models("timesOff")
    }

    /// Sets `timesOff`.
    pub fn with_times_off(self, value: impl Into<Nullable<Vec<super::TimeOff>>>) -> Self {
        Self(self.0.with("timesOff", value))
    }

    /// `timeOffReasons`: `Collection(microsoft.graph.timeOffReason)`
    pub fn time_off_reasons(&self) -> Option<&[super::TimeOffReason]> {
        self.0.models("timeOffReasons")
    }

    /// Sets `timeOffReasons`.
    pub fn with_time_off_reasons(self, value: impl Into<Nullable<Vec<super::TimeOffReason>>>) -> Self {
        Self(self.0.with("timeOffReasons", value))
    }

    /// `schedulingGroups`: `Collection(microsoft.graph.schedulingGroup)`
    pub fn scheduling_groups(&self) -> Option<&[super::SchedulingGroup]> {
        self.0.models("schedulingGroups")
    }

    /// Sets `schedulingGroups`.
    pub fn with_scheduling_groups(self, value: impl Into<Nullable<Vec<super::SchedulingGroup>>>) -> Self {
        Self(self.0.with("schedulingGroups", value))
    }

    /// `openShifts`: `Collection(microsoft.graph.openShift)`
    pub fn open_shifts(&self) -> Option<&[super::OpenShift]> {
        self.0.models("openShifts")
    }

    /// Sets `openShifts`.
    pub fn with_open_shifts(self, value: impl Into<Nullable<Vec<super::OpenShift>>>) -> Self {
        Self(self.0.with("openShifts", value))
    }

    /// `swapShiftsChangeRequests`: `Collection(microsoft.graph.swapShiftsChangeRequest)`
    pub fn swap_shifts_change_requests(&self) -> Option<&[super::SwapShiftsChangeRequest]> {
        self.0.models("swapShiftsChangeRequests")
    }

    /// Sets `swapShiftsChangeRequests`.
    pub fn with_swap_shifts_change_requests(
        self,
        value: impl Into<Nullable<Vec<super::SwapShiftsChangeRequest>>>,
    ) -> Self {
        Self(self.0.with("swapShiftsChangeRequests", value))
    }

    /// `openShiftChangeRequests`: `Collection(microsoft.graph.openShiftChangeRequest)`
    pub fn open_shift_change_requests(&self) -> Option<&[super::OpenShiftChangeRequest]> {
        self.0.models("openShiftChangeRequests")
    }

    /// Sets `openShiftChangeRequests`.
    pub fn with_open_shift_change_requests(
        self,
        value: impl Into<Nullable<Vec<super::OpenShiftChangeRequest>>>,
    ) -> Self {
        Self(self.0.with("openShiftChangeRequests", value))
    }

    /// `timeOffRequests`: `Collection(microsoft.graph.timeOffRequest)`
    pub fn time_off_requests(&self) -> Option<&[super::TimeOffRequest]> {
        self.0.models("timeOffRequests")
    }

    /// Sets `timeOffRequests`.
    pub fn with_time_off_requests(self, value: impl Into<Nullable<Vec<super::TimeOffRequest>>>) -> Self {
        Self(self.0.with("timeOffRequests", value))
    }
}
