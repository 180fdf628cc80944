// Written by `cargo xtask gen`; do not edit.
//! Types of the area `shifts`.

use crate::runtime::{Date, Flags, OffsetDateTime, Parsed, Time};

crate::runtime::enumeration! {
    /// [`microsoft.graph.confirmedBy`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ConfirmedBy = "microsoft.graph.confirmedBy" {
        None = "none",
        User = "user",
        Manager = "manager",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.dayNote`, metadata, with the accessors of [`ChangeTrackedEntity`](super::ChangeTrackedEntity)
    DayNote: super::ChangeTrackedEntity, super::Entity = "microsoft.graph.dayNote";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    "dayNoteDate" DAY_NOTE_DATE, day_note_date date -> Parsed<Date>, with_day_note_date(Date), "`dayNoteDate`: `Edm.Date`, metadata";
    "draftDayNote" DRAFT_DAY_NOTE, draft_day_note model -> Option<&super::ItemBody>, with_draft_day_note(super::ItemBody), "`draftDayNote`: `microsoft.graph.itemBody`, metadata";
    "sharedDayNote" SHARED_DAY_NOTE, shared_day_note model -> Option<&super::ItemBody>, with_shared_day_note(super::ItemBody), "`sharedDayNote`: `microsoft.graph.itemBody`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.eligibilityFilteringEnabledEntities`, metadata
    EligibilityFilteringEnabledEntities = "microsoft.graph.eligibilityFilteringEnabledEntities" {
        None = "none",
        SwapRequest = "swapRequest",
        OfferShiftRequest = "offerShiftRequest",
        UnknownFutureValue = "unknownFutureValue",
        TimeOffReason = "timeOffReason",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.offerShiftRequest`](https://learn.microsoft.com/graph/api/resources/offershiftrequest?view=graph-rest-beta), with the accessors of [`ScheduleChangeRequest`](super::ScheduleChangeRequest)
    OfferShiftRequest: super::ScheduleChangeRequest, super::Entity = "microsoft.graph.offerShiftRequest" {
        "microsoft.graph.swapShiftsChangeRequest",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "assignedTo" ASSIGNED_TO, with_assigned_to(super::ScheduleChangeRequestActor), "`assignedTo`";
    inherited "managerActionDateTime" MANAGER_ACTION_DATE_TIME, with_manager_action_date_time(OffsetDateTime), "`managerActionDateTime`";
    inherited "managerActionMessage" MANAGER_ACTION_MESSAGE, with_manager_action_message(String), "`managerActionMessage`";
    inherited "managerUserId" MANAGER_USER_ID, with_manager_user_id(String), "`managerUserId`";
    inherited "senderDateTime" SENDER_DATE_TIME, with_sender_date_time(OffsetDateTime), "`senderDateTime`";
    inherited "senderMessage" SENDER_MESSAGE, with_sender_message(String), "`senderMessage`";
    inherited "senderUserId" SENDER_USER_ID, with_sender_user_id(String), "`senderUserId`";
    inherited "state" STATE, with_state(super::ScheduleChangeState), "`state`";
    "recipientActionDateTime" RECIPIENT_ACTION_DATE_TIME, recipient_action_date_time date_time -> Parsed<OffsetDateTime>, with_recipient_action_date_time(OffsetDateTime), "`recipientActionDateTime`: `Edm.DateTimeOffset`";
    "recipientActionMessage" RECIPIENT_ACTION_MESSAGE, recipient_action_message str -> Option<&str>, with_recipient_action_message(String), "`recipientActionMessage`: `Edm.String`";
    "recipientUserId" RECIPIENT_USER_ID, recipient_user_id str -> Option<&str>, with_recipient_user_id(String), "`recipientUserId`: `Edm.String`";
    "senderShiftId" SENDER_SHIFT_ID, sender_shift_id str -> Option<&str>, with_sender_shift_id(String), "`senderShiftId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.openShiftChangeRequest`](https://learn.microsoft.com/graph/api/resources/openshiftchangerequest?view=graph-rest-beta), with the accessors of [`ScheduleChangeRequest`](super::ScheduleChangeRequest)
    OpenShiftChangeRequest: super::ScheduleChangeRequest, super::Entity = "microsoft.graph.openShiftChangeRequest";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "assignedTo" ASSIGNED_TO, with_assigned_to(super::ScheduleChangeRequestActor), "`assignedTo`";
    inherited "managerActionDateTime" MANAGER_ACTION_DATE_TIME, with_manager_action_date_time(OffsetDateTime), "`managerActionDateTime`";
    inherited "managerActionMessage" MANAGER_ACTION_MESSAGE, with_manager_action_message(String), "`managerActionMessage`";
    inherited "managerUserId" MANAGER_USER_ID, with_manager_user_id(String), "`managerUserId`";
    inherited "senderDateTime" SENDER_DATE_TIME, with_sender_date_time(OffsetDateTime), "`senderDateTime`";
    inherited "senderMessage" SENDER_MESSAGE, with_sender_message(String), "`senderMessage`";
    inherited "senderUserId" SENDER_USER_ID, with_sender_user_id(String), "`senderUserId`";
    inherited "state" STATE, with_state(super::ScheduleChangeState), "`state`";
    "openShiftId" OPEN_SHIFT_ID, open_shift_id str -> Option<&str>, with_open_shift_id(String), "`openShiftId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.schedule`](https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Schedule: super::Entity = "microsoft.graph.schedule";
    inherited "id" ID, with_id(String), "`id`";
    "enabled" ENABLED, enabled bool -> Option<bool>, with_enabled(bool), "`enabled`: `Edm.Boolean`" "Required.";
    "timeZone" TIME_ZONE, time_zone str -> Option<&str>, with_time_zone(String), "`timeZone`: `Edm.String`" "Required.";
    "provisionStatus" PROVISION_STATUS, provision_status enumeration -> Option<super::OperationStatus>, with_provision_status(super::OperationStatus), "`provisionStatus`: `microsoft.graph.operationStatus`" "Possible values are: notStarted, running, completed, failed.";
    "provisionStatusCode" PROVISION_STATUS_CODE, provision_status_code str -> Option<&str>, with_provision_status_code(String), "`provisionStatusCode`: `Edm.String`";
    "timeClockEnabled" TIME_CLOCK_ENABLED, time_clock_enabled bool -> Option<bool>, with_time_clock_enabled(bool), "`timeClockEnabled`: `Edm.Boolean`";
    "openShiftsEnabled" OPEN_SHIFTS_ENABLED, open_shifts_enabled bool -> Option<bool>, with_open_shifts_enabled(bool), "`openShiftsEnabled`: `Edm.Boolean`";
    "swapShiftsRequestsEnabled" SWAP_SHIFTS_REQUESTS_ENABLED, swap_shifts_requests_enabled bool -> Option<bool>, with_swap_shifts_requests_enabled(bool), "`swapShiftsRequestsEnabled`: `Edm.Boolean`";
    "offerShiftRequestsEnabled" OFFER_SHIFT_REQUESTS_ENABLED, offer_shift_requests_enabled bool -> Option<bool>, with_offer_shift_requests_enabled(bool), "`offerShiftRequestsEnabled`: `Edm.Boolean`";
    "timeOffRequestsEnabled" TIME_OFF_REQUESTS_ENABLED, time_off_requests_enabled bool -> Option<bool>, with_time_off_requests_enabled(bool), "`timeOffRequestsEnabled`: `Edm.Boolean`";
    "activitiesIncludedWhenCopyingShiftsEnabled" ACTIVITIES_INCLUDED_WHEN_COPYING_SHIFTS_ENABLED, activities_included_when_copying_shifts_enabled bool -> Option<bool>, with_activities_included_when_copying_shifts_enabled(bool), "`activitiesIncludedWhenCopyingShiftsEnabled`: `Edm.Boolean`, metadata";
    "isActivitiesIncludedWhenCopyingShiftsEnabled" IS_ACTIVITIES_INCLUDED_WHEN_COPYING_SHIFTS_ENABLED, is_activities_included_when_copying_shifts_enabled bool -> Option<bool>, with_is_activities_included_when_copying_shifts_enabled(bool), "`isActivitiesIncludedWhenCopyingShiftsEnabled`: `Edm.Boolean`, metadata";
    "isCrossLocationShiftRequestApprovalRequired" IS_CROSS_LOCATION_SHIFT_REQUEST_APPROVAL_REQUIRED, is_cross_location_shift_request_approval_required bool -> Option<bool>, with_is_cross_location_shift_request_approval_required(bool), "`isCrossLocationShiftRequestApprovalRequired`: `Edm.Boolean`, metadata";
    "isCrossLocationShiftsEnabled" IS_CROSS_LOCATION_SHIFTS_ENABLED, is_cross_location_shifts_enabled bool -> Option<bool>, with_is_cross_location_shifts_enabled(bool), "`isCrossLocationShiftsEnabled`: `Edm.Boolean`, metadata";
    "startDayOfWeek" START_DAY_OF_WEEK, start_day_of_week enumeration -> Option<super::DayOfWeek>, with_start_day_of_week(super::DayOfWeek), "`startDayOfWeek`: `microsoft.graph.dayOfWeek`, metadata";
    "timeClockSettings" TIME_CLOCK_SETTINGS, time_clock_settings model -> Option<&super::TimeClockSettings>, with_time_clock_settings(super::TimeClockSettings), "`timeClockSettings`: `microsoft.graph.timeClockSettings`, metadata";
    "workforceIntegrationIds" WORKFORCE_INTEGRATION_IDS, workforce_integration_ids strs -> Option<Vec<&str>>, with_workforce_integration_ids(Vec<String>), "`workforceIntegrationIds`: `Collection(Edm.String)`, metadata";
    "shifts" SHIFTS, shifts models -> Option<&[super::Shift]>, with_shifts(Vec<super::Shift>), "`shifts`: `Collection(microsoft.graph.shift)`";
    "timesOff" TIMES_OFF, times_off models -> Option<&[super::TimeOff]>, with_times_off(Vec<super::TimeOff>), "`timesOff`: `Collection(microsoft.graph.timeOff)`";
    "timeOffReasons" TIME_OFF_REASONS, time_off_reasons models -> Option<&[super::TimeOffReason]>, with_time_off_reasons(Vec<super::TimeOffReason>), "`timeOffReasons`: `Collection(microsoft.graph.timeOffReason)`";
    "schedulingGroups" SCHEDULING_GROUPS, scheduling_groups models -> Option<&[super::SchedulingGroup]>, with_scheduling_groups(Vec<super::SchedulingGroup>), "`schedulingGroups`: `Collection(microsoft.graph.schedulingGroup)`";
    "openShifts" OPEN_SHIFTS, open_shifts models -> Option<&[super::OpenShift]>, with_open_shifts(Vec<super::OpenShift>), "`openShifts`: `Collection(microsoft.graph.openShift)`";
    "workforceintegrations" WORKFORCEINTEGRATIONS, workforceintegrations models -> Option<&[super::WorkforceIntegration]>, with_workforceintegrations(Vec<super::WorkforceIntegration>), "`workforceintegrations`: `Collection(microsoft.graph.workforceIntegration)`, not in the metadata";
    "swapShiftsChangeRequests" SWAP_SHIFTS_CHANGE_REQUESTS, swap_shifts_change_requests models -> Option<&[super::SwapShiftsChangeRequest]>, with_swap_shifts_change_requests(Vec<super::SwapShiftsChangeRequest>), "`swapShiftsChangeRequests`: `Collection(microsoft.graph.swapShiftsChangeRequest)`";
    "openShiftChangeRequests" OPEN_SHIFT_CHANGE_REQUESTS, open_shift_change_requests models -> Option<&[super::OpenShiftChangeRequest]>, with_open_shift_change_requests(Vec<super::OpenShiftChangeRequest>), "`openShiftChangeRequests`: `Collection(microsoft.graph.openShiftChangeRequest)`";
    "timeOffRequests" TIME_OFF_REQUESTS, time_off_requests models -> Option<&[super::TimeOffRequest]>, with_time_off_requests(Vec<super::TimeOffRequest>), "`timeOffRequests`: `Collection(microsoft.graph.timeOffRequest)`";
    "dayNotes" DAY_NOTES, day_notes models -> Option<&[super::DayNote]>, with_day_notes(Vec<super::DayNote>), "`dayNotes`: `Collection(microsoft.graph.dayNote)`, metadata";
    "offerShiftRequests" OFFER_SHIFT_REQUESTS, offer_shift_requests models -> Option<&[super::OfferShiftRequest]>, with_offer_shift_requests(Vec<super::OfferShiftRequest>), "`offerShiftRequests`: `Collection(microsoft.graph.offerShiftRequest)`, metadata";
    "shiftsRoleDefinitions" SHIFTS_ROLE_DEFINITIONS, shifts_role_definitions models -> Option<&[super::ShiftsRoleDefinition]>, with_shifts_role_definitions(Vec<super::ShiftsRoleDefinition>), "`shiftsRoleDefinitions`: `Collection(microsoft.graph.shiftsRoleDefinition)`, metadata";
    "timeCards" TIME_CARDS, time_cards models -> Option<&[super::TimeCard]>, with_time_cards(Vec<super::TimeCard>), "`timeCards`: `Collection(microsoft.graph.timeCard)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.scheduleChangeRequest`, metadata, with the accessors of [`ChangeTrackedEntity`](super::ChangeTrackedEntity)
    ScheduleChangeRequest: super::ChangeTrackedEntity, super::Entity = "microsoft.graph.scheduleChangeRequest" {
        "microsoft.graph.offerShiftRequest",
        "microsoft.graph.openShiftChangeRequest",
        "microsoft.graph.swapShiftsChangeRequest",
        "microsoft.graph.timeOffRequest",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    "assignedTo" ASSIGNED_TO, assigned_to enumeration -> Option<super::ScheduleChangeRequestActor>, with_assigned_to(super::ScheduleChangeRequestActor), "`assignedTo`: `microsoft.graph.scheduleChangeRequestActor`, metadata";
    "managerActionDateTime" MANAGER_ACTION_DATE_TIME, manager_action_date_time date_time -> Parsed<OffsetDateTime>, with_manager_action_date_time(OffsetDateTime), "`managerActionDateTime`: `Edm.DateTimeOffset`, metadata";
    "managerActionMessage" MANAGER_ACTION_MESSAGE, manager_action_message str -> Option<&str>, with_manager_action_message(String), "`managerActionMessage`: `Edm.String`, metadata";
    "managerUserId" MANAGER_USER_ID, manager_user_id str -> Option<&str>, with_manager_user_id(String), "`managerUserId`: `Edm.String`, metadata";
    "senderDateTime" SENDER_DATE_TIME, sender_date_time date_time -> Parsed<OffsetDateTime>, with_sender_date_time(OffsetDateTime), "`senderDateTime`: `Edm.DateTimeOffset`, metadata";
    "senderMessage" SENDER_MESSAGE, sender_message str -> Option<&str>, with_sender_message(String), "`senderMessage`: `Edm.String`, metadata";
    "senderUserId" SENDER_USER_ID, sender_user_id str -> Option<&str>, with_sender_user_id(String), "`senderUserId`: `Edm.String`, metadata";
    "state" STATE, state enumeration -> Option<super::ScheduleChangeState>, with_state(super::ScheduleChangeState), "`state`: `microsoft.graph.scheduleChangeState`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.scheduleChangeRequestActor`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ScheduleChangeRequestActor = "microsoft.graph.scheduleChangeRequestActor" {
        Sender = "sender",
        Recipient = "recipient",
        Manager = "manager",
        System = "system",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.scheduleChangeState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ScheduleChangeState = "microsoft.graph.scheduleChangeState" {
        Pending = "pending",
        Approved = "approved",
        Declined = "declined",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.schedulingGroup`](https://learn.microsoft.com/graph/api/resources/schedulinggroup?view=graph-rest-beta), with the accessors of [`ChangeTrackedEntity`](super::ChangeTrackedEntity)
    SchedulingGroup: super::ChangeTrackedEntity, super::Entity = "microsoft.graph.schedulingGroup";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Required.";
    "isActive" IS_ACTIVE, is_active bool -> Option<bool>, with_is_active(bool), "`isActive`: `Edm.Boolean`" "Required.";
    "userIds" USER_IDS, user_ids strs -> Option<Vec<&str>>, with_user_ids(Vec<String>), "`userIds`: `Collection(Edm.String)`" "Required.";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.shiftAvailability`](https://learn.microsoft.com/graph/api/resources/shiftavailability?view=graph-rest-beta)
    ShiftAvailability = "microsoft.graph.shiftAvailability";
    "recurrence" RECURRENCE, recurrence model -> Option<&super::PatternedRecurrence>, with_recurrence(super::PatternedRecurrence), "`recurrence`: `microsoft.graph.patternedRecurrence`";
    "timeSlots" TIME_SLOTS, time_slots models -> Option<&[super::TimeRange]>, with_time_slots(Vec<super::TimeRange>), "`timeSlots`: `Collection(microsoft.graph.timeRange)`";
    "timeZone" TIME_ZONE, time_zone str -> Option<&str>, with_time_zone(String), "`timeZone`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.shiftPreferences`](https://learn.microsoft.com/graph/api/resources/shiftpreferences?view=graph-rest-beta), with the accessors of [`ChangeTrackedEntity`](super::ChangeTrackedEntity)
    ShiftPreferences: super::ChangeTrackedEntity, super::Entity = "microsoft.graph.shiftPreferences";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    "availability" AVAILABILITY, availability models -> Option<&[super::ShiftAvailability]>, with_availability(Vec<super::ShiftAvailability>), "`availability`: `Collection(microsoft.graph.shiftAvailability)`";
}

crate::runtime::model! {
    /// `microsoft.graph.shiftsRoleDefinition`, metadata, with the accessors of [`Entity`](super::Entity)
    ShiftsRoleDefinition: super::Entity = "microsoft.graph.shiftsRoleDefinition";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "shiftsRolePermissions" SHIFTS_ROLE_PERMISSIONS, shifts_role_permissions models -> Option<&[super::ShiftsRolePermission]>, with_shifts_role_permissions(Vec<super::ShiftsRolePermission>), "`shiftsRolePermissions`: `Collection(microsoft.graph.shiftsRolePermission)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.shiftsRolePermission`, metadata
    ShiftsRolePermission = "microsoft.graph.shiftsRolePermission";
    "allowedResourceActions" ALLOWED_RESOURCE_ACTIONS, allowed_resource_actions strs -> Option<Vec<&str>>, with_allowed_resource_actions(Vec<String>), "`allowedResourceActions`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.swapShiftsChangeRequest`](https://learn.microsoft.com/graph/api/resources/swapshiftschangerequest?view=graph-rest-beta), with the accessors of [`OfferShiftRequest`](super::OfferShiftRequest)
    SwapShiftsChangeRequest: super::OfferShiftRequest, super::Entity = "microsoft.graph.swapShiftsChangeRequest";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "assignedTo" ASSIGNED_TO, with_assigned_to(super::ScheduleChangeRequestActor), "`assignedTo`";
    inherited "managerActionDateTime" MANAGER_ACTION_DATE_TIME, with_manager_action_date_time(OffsetDateTime), "`managerActionDateTime`";
    inherited "managerActionMessage" MANAGER_ACTION_MESSAGE, with_manager_action_message(String), "`managerActionMessage`";
    inherited "managerUserId" MANAGER_USER_ID, with_manager_user_id(String), "`managerUserId`";
    inherited "senderDateTime" SENDER_DATE_TIME, with_sender_date_time(OffsetDateTime), "`senderDateTime`";
    inherited "senderMessage" SENDER_MESSAGE, with_sender_message(String), "`senderMessage`";
    inherited "senderUserId" SENDER_USER_ID, with_sender_user_id(String), "`senderUserId`";
    inherited "state" STATE, with_state(super::ScheduleChangeState), "`state`";
    inherited "recipientActionDateTime" RECIPIENT_ACTION_DATE_TIME, with_recipient_action_date_time(OffsetDateTime), "`recipientActionDateTime`";
    inherited "recipientActionMessage" RECIPIENT_ACTION_MESSAGE, with_recipient_action_message(String), "`recipientActionMessage`";
    inherited "recipientUserId" RECIPIENT_USER_ID, with_recipient_user_id(String), "`recipientUserId`";
    inherited "senderShiftId" SENDER_SHIFT_ID, with_sender_shift_id(String), "`senderShiftId`";
    "recipientShiftId" RECIPIENT_SHIFT_ID, recipient_shift_id str -> Option<&str>, with_recipient_shift_id(String), "`recipientShiftId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.timeCard`](https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-beta), with the accessors of [`ChangeTrackedEntity`](super::ChangeTrackedEntity)
    TimeCard: super::ChangeTrackedEntity, super::Entity = "microsoft.graph.timeCard";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "state" STATE, state enumeration -> Option<super::TimeCardState>, with_state(super::TimeCardState), "`state`: `microsoft.graph.timeCardState`" "Possible values are: clockedIn, onBreak, clockedOut, unknownFutureValue.";
    "clockInEvent" CLOCK_IN_EVENT, clock_in_event model -> Option<&super::TimeCardEvent>, with_clock_in_event(super::TimeCardEvent), "`clockInEvent`: `microsoft.graph.timeCardEvent`";
    "clockOutEvent" CLOCK_OUT_EVENT, clock_out_event model -> Option<&super::TimeCardEvent>, with_clock_out_event(super::TimeCardEvent), "`clockOutEvent`: `microsoft.graph.timeCardEvent`";
    "notes" NOTES, notes model -> Option<&super::ItemBody>, with_notes(super::ItemBody), "`notes`: `microsoft.graph.itemBody`";
    "breaks" BREAKS, breaks models -> Option<&[super::TimeCardBreak]>, with_breaks(Vec<super::TimeCardBreak>), "`breaks`: `Collection(microsoft.graph.timeCardBreak)`";
    "originalEntry" ORIGINAL_ENTRY, original_entry model -> Option<&super::TimeCardEntry>, with_original_entry(super::TimeCardEntry), "`originalEntry`: `microsoft.graph.timeCardEntry`";
    "confirmedBy" CONFIRMED_BY, confirmed_by flags -> Option<Flags<super::ConfirmedBy>>, with_confirmed_by(Flags<super::ConfirmedBy>), "`confirmedBy`: `microsoft.graph.confirmedBy`" "Possible values are: none, user, manager, unknownFutureValue.";
}

crate::runtime::model! {
    /// [`microsoft.graph.timeCardBreak`](https://learn.microsoft.com/graph/api/resources/timecardbreak?view=graph-rest-beta)
    TimeCardBreak = "microsoft.graph.timeCardBreak";
    "breakId" BREAK_ID, break_id str -> Option<&str>, with_break_id(String), "`breakId`: `Edm.String`";
    "start" START, start model -> Option<&super::TimeCardEvent>, with_start(super::TimeCardEvent), "`start`: `microsoft.graph.timeCardEvent`";
    "end" END, end model -> Option<&super::TimeCardEvent>, with_end(super::TimeCardEvent), "`end`: `microsoft.graph.timeCardEvent`";
    "notes" NOTES, notes model -> Option<&super::ItemBody>, with_notes(super::ItemBody), "`notes`: `microsoft.graph.itemBody`";
}

crate::runtime::model! {
    /// [`microsoft.graph.timeCardEntry`](https://learn.microsoft.com/graph/api/resources/timecardentry?view=graph-rest-beta)
    TimeCardEntry = "microsoft.graph.timeCardEntry";
    "clockInEvent" CLOCK_IN_EVENT, clock_in_event model -> Option<&super::TimeCardEvent>, with_clock_in_event(super::TimeCardEvent), "`clockInEvent`: `microsoft.graph.timeCardEvent`";
    "clockOutEvent" CLOCK_OUT_EVENT, clock_out_event model -> Option<&super::TimeCardEvent>, with_clock_out_event(super::TimeCardEvent), "`clockOutEvent`: `microsoft.graph.timeCardEvent`";
    "breaks" BREAKS, breaks models -> Option<&[super::TimeCardBreak]>, with_breaks(Vec<super::TimeCardBreak>), "`breaks`: `Collection(microsoft.graph.timeCardBreak)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.timeCardEvent`](https://learn.microsoft.com/graph/api/resources/timecardevent?view=graph-rest-beta)
    TimeCardEvent = "microsoft.graph.timeCardEvent";
    "dateTime" DATE_TIME, date_time date_time -> Parsed<OffsetDateTime>, with_date_time(OffsetDateTime), "`dateTime`: `Edm.DateTimeOffset`";
    "atApprovedLocation" AT_APPROVED_LOCATION, at_approved_location bool -> Option<bool>, with_at_approved_location(bool), "`atApprovedLocation`: `Edm.Boolean`";
    "notes" NOTES, notes model -> Option<&super::ItemBody>, with_notes(super::ItemBody), "`notes`: `microsoft.graph.itemBody`";
    "isAtApprovedLocation" IS_AT_APPROVED_LOCATION, is_at_approved_location bool -> Option<bool>, with_is_at_approved_location(bool), "`isAtApprovedLocation`: `Edm.Boolean`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.timeCardState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TimeCardState = "microsoft.graph.timeCardState" {
        ClockedIn = "clockedIn",
        OnBreak = "onBreak",
        ClockedOut = "clockedOut",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.timeClockSettings`](https://learn.microsoft.com/graph/api/resources/timeclocksettings?view=graph-rest-beta)
    TimeClockSettings = "microsoft.graph.timeClockSettings";
    "approvedLocation" APPROVED_LOCATION, approved_location model -> Option<&super::GeoCoordinates>, with_approved_location(super::GeoCoordinates), "`approvedLocation`: `microsoft.graph.geoCoordinates`";
}

crate::runtime::model! {
    /// [`microsoft.graph.timeOffReason`](https://learn.microsoft.com/graph/api/resources/timeoffreason?view=graph-rest-beta), with the accessors of [`ChangeTrackedEntity`](super::ChangeTrackedEntity)
    TimeOffReason: super::ChangeTrackedEntity, super::Entity = "microsoft.graph.timeOffReason";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Required.";
    "iconType" ICON_TYPE, icon_type enumeration -> Option<super::TimeOffReasonIconType>, with_icon_type(super::TimeOffReasonIconType), "`iconType`: `microsoft.graph.timeOffReasonIconType`" "Required.";
    "isActive" IS_ACTIVE, is_active bool -> Option<bool>, with_is_active(bool), "`isActive`: `Edm.Boolean`" "Required.";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.timeOffReasonIconType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TimeOffReasonIconType = "microsoft.graph.timeOffReasonIconType" {
        None = "none",
        Car = "car",
        Calendar = "calendar",
        Running = "running",
        Plane = "plane",
        FirstAid = "firstAid",
        Doctor = "doctor",
        NotWorking = "notWorking",
        Clock = "clock",
        JuryDuty = "juryDuty",
        Globe = "globe",
        Cup = "cup",
        Phone = "phone",
        Weather = "weather",
        Umbrella = "umbrella",
        PiggyBank = "piggyBank",
        Dog = "dog",
        Cake = "cake",
        TrafficCone = "trafficCone",
        Sunny = "sunny",
        UnknownFutureValue = "unknownFutureValue",
        Pin = "pin",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.timeOffRequest`](https://learn.microsoft.com/graph/api/resources/timeoffrequest?view=graph-rest-beta), with the accessors of [`ScheduleChangeRequest`](super::ScheduleChangeRequest)
    TimeOffRequest: super::ScheduleChangeRequest, super::Entity = "microsoft.graph.timeOffRequest";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "assignedTo" ASSIGNED_TO, with_assigned_to(super::ScheduleChangeRequestActor), "`assignedTo`";
    inherited "managerActionDateTime" MANAGER_ACTION_DATE_TIME, with_manager_action_date_time(OffsetDateTime), "`managerActionDateTime`";
    inherited "managerActionMessage" MANAGER_ACTION_MESSAGE, with_manager_action_message(String), "`managerActionMessage`";
    inherited "managerUserId" MANAGER_USER_ID, with_manager_user_id(String), "`managerUserId`";
    inherited "senderDateTime" SENDER_DATE_TIME, with_sender_date_time(OffsetDateTime), "`senderDateTime`";
    inherited "senderMessage" SENDER_MESSAGE, with_sender_message(String), "`senderMessage`";
    inherited "senderUserId" SENDER_USER_ID, with_sender_user_id(String), "`senderUserId`";
    inherited "state" STATE, with_state(super::ScheduleChangeState), "`state`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "timeOffReasonId" TIME_OFF_REASON_ID, time_off_reason_id str -> Option<&str>, with_time_off_reason_id(String), "`timeOffReasonId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.timeRange`](https://learn.microsoft.com/graph/api/resources/timerange?view=graph-rest-beta)
    TimeRange = "microsoft.graph.timeRange";
    "endTime" END_TIME, end_time time_of_day -> Parsed<Time>, with_end_time(Time), "`endTime`: `Edm.TimeOfDay`";
    "startTime" START_TIME, start_time time_of_day -> Parsed<Time>, with_start_time(Time), "`startTime`: `Edm.TimeOfDay`";
}

crate::runtime::model! {
    /// [`microsoft.graph.timeStamp`](https://learn.microsoft.com/graph/api/resources/timestamp?view=graph-rest-beta), not in the metadata
    TimeStamp = "microsoft.graph.timeStamp";
    "date" DATE, date date -> Parsed<Date>, with_date(Date), "`date`: `Edm.Date`";
    "time" TIME, time time_of_day -> Parsed<Time>, with_time(Time), "`time`: `Edm.TimeOfDay`";
    "timeZone" TIME_ZONE, time_zone str -> Option<&str>, with_time_zone(String), "`timeZone`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.workforceIntegration`](https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-beta), with the accessors of [`ChangeTrackedEntity`](super::ChangeTrackedEntity)
    WorkforceIntegration: super::ChangeTrackedEntity, super::Entity = "microsoft.graph.workforceIntegration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    "apiVersion" API_VERSION, api_version i32 -> Option<i32>, with_api_version(i32), "`apiVersion`: `Edm.Int32`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "encryption" ENCRYPTION, encryption model -> Option<&super::WorkforceIntegrationEncryption>, with_encryption(super::WorkforceIntegrationEncryption), "`encryption`: `microsoft.graph.workforceIntegrationEncryption`";
    "isActive" IS_ACTIVE, is_active bool -> Option<bool>, with_is_active(bool), "`isActive`: `Edm.Boolean`";
    "supports" SUPPORTS, supports flags -> Option<Flags<super::WorkforceIntegrationSupportedEntities>>, with_supports(Flags<super::WorkforceIntegrationSupportedEntities>), "`supports`: `microsoft.graph.workforceIntegrationSupportedEntities`" "Supports multiple values. Possible values are: none, shift, swapRequest, openshift, openShiftRequest, userShiftPreferences, offerShiftRequest, unknownFutureValue, timeCard, timeOffReason, timeOff, timeOffRequest.";
    "supportedEntities" SUPPORTED_ENTITIES, supported_entities flags -> Option<Flags<super::WorkforceIntegrationSupportedEntities>>, with_supported_entities(Flags<super::WorkforceIntegrationSupportedEntities>), "`supportedEntities`: `microsoft.graph.workforceIntegrationSupportedEntities`" "Supports multiple values. Possible values are: none, shift, swapRequest, openshift, openShiftRequest, userShiftPreferences, offerShiftRequest, unknownFutureValue, timeCard, timeOffReason, timeOff, timeOffRequest.";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
    "eligibilityFilteringEnabledEntities" ELIGIBILITY_FILTERING_ENABLED_ENTITIES, eligibility_filtering_enabled_entities flags -> Option<Flags<super::EligibilityFilteringEnabledEntities>>, with_eligibility_filtering_enabled_entities(Flags<super::EligibilityFilteringEnabledEntities>), "`eligibilityFilteringEnabledEntities`: `microsoft.graph.eligibilityFilteringEnabledEntities`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.workforceIntegrationEncryption`](https://learn.microsoft.com/graph/api/resources/workforceintegrationencryption?view=graph-rest-beta)
    WorkforceIntegrationEncryption = "microsoft.graph.workforceIntegrationEncryption";
    "protocol" PROTOCOL, protocol enumeration -> Option<super::WorkforceIntegrationEncryptionProtocol>, with_protocol(super::WorkforceIntegrationEncryptionProtocol), "`protocol`: `microsoft.graph.workforceIntegrationEncryptionProtocol`" "Possible values are: sharedSecret, unknownFutureValue.";
    "secret" SECRET, secret str -> Option<&str>, with_secret(String), "`secret`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.workforceIntegrationEncryptionProtocol`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    WorkforceIntegrationEncryptionProtocol = "microsoft.graph.workforceIntegrationEncryptionProtocol" {
        SharedSecret = "sharedSecret",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.workforceIntegrationSupportedEntities`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    WorkforceIntegrationSupportedEntities = "microsoft.graph.workforceIntegrationSupportedEntities" {
        None = "none",
        Shift = "shift",
        SwapRequest = "swapRequest",
        UserShiftPreferences = "userShiftPreferences",
        OpenShift = "openShift",
        OpenShiftRequest = "openShiftRequest",
        OfferShiftRequest = "offerShiftRequest",
        UnknownFutureValue = "unknownFutureValue",
        TimeCard = "timeCard",
        TimeOffReason = "timeOffReason",
        TimeOff = "timeOff",
        TimeOffRequest = "timeOffRequest",
    }
}
