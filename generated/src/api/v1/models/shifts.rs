// Written by `cargo xtask gen`; do not edit.
//! Types of the area `shifts`.

use crate::runtime::{Date, Flags, OffsetDateTime, Parsed, Time};

crate::runtime::enumeration! {
    /// `microsoft.graph.confirmedBy`, metadata
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
    /// [`microsoft.graph.offerShiftRequest`](https://learn.microsoft.com/graph/api/resources/offershiftrequest?view=graph-rest-1.0), with the accessors of [`ScheduleChangeRequest`](super::ScheduleChangeRequest)
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
    "recipientActionDateTime" RECIPIENT_ACTION_DATE_TIME, recipient_action_date_time date_time -> Parsed<OffsetDateTime>, with_recipient_action_date_time(OffsetDateTime), "`recipientActionDateTime`: `Edm.DateTimeOffset`, read-only";
    "recipientActionMessage" RECIPIENT_ACTION_MESSAGE, recipient_action_message str -> Option<&str>, with_recipient_action_message(String), "`recipientActionMessage`: `Edm.String`";
    "recipientUserId" RECIPIENT_USER_ID, recipient_user_id str -> Option<&str>, with_recipient_user_id(String), "`recipientUserId`: `Edm.String`";
    "senderShiftId" SENDER_SHIFT_ID, sender_shift_id str -> Option<&str>, with_sender_shift_id(String), "`senderShiftId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.openShift`](https://learn.microsoft.com/graph/api/resources/openshift?view=graph-rest-1.0), with the accessors of [`ChangeTrackedEntity`](super::ChangeTrackedEntity)
    OpenShift: super::ChangeTrackedEntity, super::Entity = "microsoft.graph.openShift";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    "draftOpenShift" DRAFT_OPEN_SHIFT, draft_open_shift model -> Option<&super::OpenShiftItem>, with_draft_open_shift(super::OpenShiftItem), "`draftOpenShift`: `microsoft.graph.openShiftItem`";
    "schedulingGroupId" SCHEDULING_GROUP_ID, scheduling_group_id str -> Option<&str>, with_scheduling_group_id(String), "`schedulingGroupId`: `Edm.String`";
    "sharedOpenShift" SHARED_OPEN_SHIFT, shared_open_shift model -> Option<&super::OpenShiftItem>, with_shared_open_shift(super::OpenShiftItem), "`sharedOpenShift`: `microsoft.graph.openShiftItem`";
    "isStagedForDeletion" IS_STAGED_FOR_DELETION, is_staged_for_deletion bool -> Option<bool>, with_is_staged_for_deletion(bool), "`isStagedForDeletion`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.openShiftChangeRequest`](https://learn.microsoft.com/graph/api/resources/openshiftchangerequest?view=graph-rest-1.0), with the accessors of [`ScheduleChangeRequest`](super::ScheduleChangeRequest)
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
    /// [`microsoft.graph.openShiftItem`](https://learn.microsoft.com/graph/api/resources/openshiftitem?view=graph-rest-1.0), with the accessors of [`ShiftItem`](super::ShiftItem)
    OpenShiftItem: super::ShiftItem = "microsoft.graph.openShiftItem";
    inherited "endDateTime" END_DATE_TIME, with_end_date_time(OffsetDateTime), "`endDateTime`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "theme" THEME, with_theme(super::ScheduleEntityTheme), "`theme`";
    inherited "notes" NOTES, with_notes(String), "`notes`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "activities" ACTIVITIES, with_activities(Vec<super::ShiftActivity>), "`activities`";
    "openSlotCount" OPEN_SLOT_COUNT, open_slot_count i32 -> Option<i32>, with_open_slot_count(i32), "`openSlotCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.schedule`](https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    Schedule: super::Entity = "microsoft.graph.schedule";
    inherited "id" ID, with_id(String), "`id`";
    "enabled" ENABLED, enabled bool -> Option<bool>, with_enabled(bool), "`enabled`: `Edm.Boolean`" "Required.";
    "timeZone" TIME_ZONE, time_zone str -> Option<&str>, with_time_zone(String), "`timeZone`: `Edm.String`" "Required.";
    "provisionStatus" PROVISION_STATUS, provision_status enumeration -> Option<super::OperationStatus>, with_provision_status(super::OperationStatus), "`provisionStatus`: `microsoft.graph.operationStatus`, read-only" "Possible values are: notStarted, running, completed, failed.";
    "provisionStatusCode" PROVISION_STATUS_CODE, provision_status_code str -> Option<&str>, with_provision_status_code(String), "`provisionStatusCode`: `Edm.String`, read-only";
    "timeClockEnabled" TIME_CLOCK_ENABLED, time_clock_enabled bool -> Option<bool>, with_time_clock_enabled(bool), "`timeClockEnabled`: `Edm.Boolean`";
    "openShiftsEnabled" OPEN_SHIFTS_ENABLED, open_shifts_enabled bool -> Option<bool>, with_open_shifts_enabled(bool), "`openShiftsEnabled`: `Edm.Boolean`";
    "swapShiftsRequestsEnabled" SWAP_SHIFTS_REQUESTS_ENABLED, swap_shifts_requests_enabled bool -> Option<bool>, with_swap_shifts_requests_enabled(bool), "`swapShiftsRequestsEnabled`: `Edm.Boolean`";
    "offerShiftRequestsEnabled" OFFER_SHIFT_REQUESTS_ENABLED, offer_shift_requests_enabled bool -> Option<bool>, with_offer_shift_requests_enabled(bool), "`offerShiftRequestsEnabled`: `Edm.Boolean`";
    "timeOffRequestsEnabled" TIME_OFF_REQUESTS_ENABLED, time_off_requests_enabled bool -> Option<bool>, with_time_off_requests_enabled(bool), "`timeOffRequestsEnabled`: `Edm.Boolean`";
    "isActivitiesIncludedWhenCopyingShiftsEnabled" IS_ACTIVITIES_INCLUDED_WHEN_COPYING_SHIFTS_ENABLED, is_activities_included_when_copying_shifts_enabled bool -> Option<bool>, with_is_activities_included_when_copying_shifts_enabled(bool), "`isActivitiesIncludedWhenCopyingShiftsEnabled`: `Edm.Boolean`, metadata";
    "startDayOfWeek" START_DAY_OF_WEEK, start_day_of_week enumeration -> Option<super::DayOfWeek>, with_start_day_of_week(super::DayOfWeek), "`startDayOfWeek`: `microsoft.graph.dayOfWeek`, metadata";
    "timeClockSettings" TIME_CLOCK_SETTINGS, time_clock_settings model -> Option<&super::TimeClockSettings>, with_time_clock_settings(super::TimeClockSettings), "`timeClockSettings`: `microsoft.graph.timeClockSettings`, metadata";
    "workforceIntegrationIds" WORKFORCE_INTEGRATION_IDS, workforce_integration_ids strs -> Option<Vec<&str>>, with_workforce_integration_ids(Vec<String>), "`workforceIntegrationIds`: `Collection(Edm.String)`, metadata";
    "shifts" SHIFTS, shifts models -> Option<&[super::Shift]>, with_shifts(Vec<super::Shift>), "`shifts`: `Collection(microsoft.graph.shift)`";
    "timesOff" TIMES_OFF, times_off models -> Option<&[super::TimeOff]>, with_times_off(Vec<super::TimeOff>), "`timesOff`: `Collection(microsoft.graph.timeOff)`";
    "timeOffReasons" TIME_OFF_REASONS, time_off_reasons models -> Option<&[super::TimeOffReason]>, with_time_off_reasons(Vec<super::TimeOffReason>), "`timeOffReasons`: `Collection(microsoft.graph.timeOffReason)`";
    "schedulingGroups" SCHEDULING_GROUPS, scheduling_groups models -> Option<&[super::SchedulingGroup]>, with_scheduling_groups(Vec<super::SchedulingGroup>), "`schedulingGroups`: `Collection(microsoft.graph.schedulingGroup)`";
    "openShifts" OPEN_SHIFTS, open_shifts models -> Option<&[super::OpenShift]>, with_open_shifts(Vec<super::OpenShift>), "`openShifts`: `Collection(microsoft.graph.openShift)`";
    "swapShiftsChangeRequests" SWAP_SHIFTS_CHANGE_REQUESTS, swap_shifts_change_requests models -> Option<&[super::SwapShiftsChangeRequest]>, with_swap_shifts_change_requests(Vec<super::SwapShiftsChangeRequest>), "`swapShiftsChangeRequests`: `Collection(microsoft.graph.swapShiftsChangeRequest)`";
    "openShiftChangeRequests" OPEN_SHIFT_CHANGE_REQUESTS, open_shift_change_requests models -> Option<&[super::OpenShiftChangeRequest]>, with_open_shift_change_requests(Vec<super::OpenShiftChangeRequest>), "`openShiftChangeRequests`: `Collection(microsoft.graph.openShiftChangeRequest)`";
    "timeOffRequests" TIME_OFF_REQUESTS, time_off_requests models -> Option<&[super::TimeOffRequest]>, with_time_off_requests(Vec<super::TimeOffRequest>), "`timeOffRequests`: `Collection(microsoft.graph.timeOffRequest)`";
    "dayNotes" DAY_NOTES, day_notes models -> Option<&[super::DayNote]>, with_day_notes(Vec<super::DayNote>), "`dayNotes`: `Collection(microsoft.graph.dayNote)`, metadata";
    "offerShiftRequests" OFFER_SHIFT_REQUESTS, offer_shift_requests models -> Option<&[super::OfferShiftRequest]>, with_offer_shift_requests(Vec<super::OfferShiftRequest>), "`offerShiftRequests`: `Collection(microsoft.graph.offerShiftRequest)`, metadata";
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
    "managerActionDateTime" MANAGER_ACTION_DATE_TIME, manager_action_date_time date_time -> Parsed<OffsetDateTime>, with_manager_action_date_time(OffsetDateTime), "`managerActionDateTime`: `Edm.DateTimeOffset`, read-only, metadata";
    "managerActionMessage" MANAGER_ACTION_MESSAGE, manager_action_message str -> Option<&str>, with_manager_action_message(String), "`managerActionMessage`: `Edm.String`, metadata";
    "managerUserId" MANAGER_USER_ID, manager_user_id str -> Option<&str>, with_manager_user_id(String), "`managerUserId`: `Edm.String`, read-only, metadata";
    "senderDateTime" SENDER_DATE_TIME, sender_date_time date_time -> Parsed<OffsetDateTime>, with_sender_date_time(OffsetDateTime), "`senderDateTime`: `Edm.DateTimeOffset`, read-only, metadata";
    "senderMessage" SENDER_MESSAGE, sender_message str -> Option<&str>, with_sender_message(String), "`senderMessage`: `Edm.String`, metadata";
    "senderUserId" SENDER_USER_ID, sender_user_id str -> Option<&str>, with_sender_user_id(String), "`senderUserId`: `Edm.String`, read-only, metadata";
    "state" STATE, state enumeration -> Option<super::ScheduleChangeState>, with_state(super::ScheduleChangeState), "`state`: `microsoft.graph.scheduleChangeState`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.scheduleChangeRequestActor`, metadata
    ScheduleChangeRequestActor = "microsoft.graph.scheduleChangeRequestActor" {
        Sender = "sender",
        Recipient = "recipient",
        Manager = "manager",
        System = "system",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.scheduleChangeState`, metadata
    ScheduleChangeState = "microsoft.graph.scheduleChangeState" {
        Pending = "pending",
        Approved = "approved",
        Declined = "declined",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.scheduleEntity`, metadata
    ScheduleEntity = "microsoft.graph.scheduleEntity" {
        "microsoft.graph.openShiftItem",
        "microsoft.graph.shiftItem",
        "microsoft.graph.timeOffItem",
    };
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`, metadata";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`, metadata";
    "theme" THEME, theme enumeration -> Option<super::ScheduleEntityTheme>, with_theme(super::ScheduleEntityTheme), "`theme`: `microsoft.graph.scheduleEntityTheme`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.scheduleEntityTheme`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ScheduleEntityTheme = "microsoft.graph.scheduleEntityTheme" {
        White = "white",
        Blue = "blue",
        Green = "green",
        Purple = "purple",
        Pink = "pink",
        Yellow = "yellow",
        Gray = "gray",
        DarkBlue = "darkBlue",
        DarkGreen = "darkGreen",
        DarkPurple = "darkPurple",
        DarkPink = "darkPink",
        DarkYellow = "darkYellow",
        UnknownFutureValue = "unknownFutureValue",
        DarkRed = "darkRed",
        Cranberry = "cranberry",
        DarkOrange = "darkOrange",
        Bronze = "bronze",
        Peach = "peach",
        Gold = "gold",
        Lime = "lime",
        Forest = "forest",
        LightGreen = "lightGreen",
        Jade = "jade",
        LightTeal = "lightTeal",
        DarkTeal = "darkTeal",
        Steel = "steel",
        SkyBlue = "skyBlue",
        BlueGray = "blueGray",
        Lavender = "lavender",
        Lilac = "lilac",
        Plum = "plum",
        Magenta = "magenta",
        DarkBrown = "darkBrown",
        Beige = "beige",
        Charcoal = "charcoal",
        Silver = "silver",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.schedulingGroup`](https://learn.microsoft.com/graph/api/resources/schedulinggroup?view=graph-rest-1.0), with the accessors of [`ChangeTrackedEntity`](super::ChangeTrackedEntity)
    SchedulingGroup: super::ChangeTrackedEntity, super::Entity = "microsoft.graph.schedulingGroup";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Required.";
    "isActive" IS_ACTIVE, is_active bool -> Option<bool>, with_is_active(bool), "`isActive`: `Edm.Boolean`, read-only" "Required.";
    "userIds" USER_IDS, user_ids strs -> Option<Vec<&str>>, with_user_ids(Vec<String>), "`userIds`: `Collection(Edm.String)`" "Required.";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.shift`](https://learn.microsoft.com/graph/api/resources/shift?view=graph-rest-1.0), with the accessors of [`ChangeTrackedEntity`](super::ChangeTrackedEntity)
    Shift: super::ChangeTrackedEntity, super::Entity = "microsoft.graph.shift";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`" "Required.";
    "schedulingGroupId" SCHEDULING_GROUP_ID, scheduling_group_id str -> Option<&str>, with_scheduling_group_id(String), "`schedulingGroupId`: `Edm.String`" "Required.";
    "sharedShift" SHARED_SHIFT, shared_shift model -> Option<&super::ShiftItem>, with_shared_shift(super::ShiftItem), "`sharedShift`: `microsoft.graph.shiftItem`" "Required.";
    "draftShift" DRAFT_SHIFT, draft_shift model -> Option<&super::ShiftItem>, with_draft_shift(super::ShiftItem), "`draftShift`: `microsoft.graph.shiftItem`" "Required.";
    "isStagedForDeletion" IS_STAGED_FOR_DELETION, is_staged_for_deletion bool -> Option<bool>, with_is_staged_for_deletion(bool), "`isStagedForDeletion`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.shiftActivity`](https://learn.microsoft.com/graph/api/resources/shiftactivity?view=graph-rest-1.0)
    ShiftActivity = "microsoft.graph.shiftActivity";
    "isPaid" IS_PAID, is_paid bool -> Option<bool>, with_is_paid(bool), "`isPaid`: `Edm.Boolean`" "Required.";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`" "Required.";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`" "Required.";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`" "Required.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Required.";
    "theme" THEME, theme enumeration -> Option<super::ScheduleEntityTheme>, with_theme(super::ScheduleEntityTheme), "`theme`: `microsoft.graph.scheduleEntityTheme`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.shiftAvailability`](https://learn.microsoft.com/graph/api/resources/shiftavailability?view=graph-rest-1.0)
    ShiftAvailability = "microsoft.graph.shiftAvailability";
    "recurrence" RECURRENCE, recurrence model -> Option<&super::PatternedRecurrence>, with_recurrence(super::PatternedRecurrence), "`recurrence`: `microsoft.graph.patternedRecurrence`";
    "timeSlots" TIME_SLOTS, time_slots models -> Option<&[super::TimeRange]>, with_time_slots(Vec<super::TimeRange>), "`timeSlots`: `Collection(microsoft.graph.timeRange)`";
    "timeZone" TIME_ZONE, time_zone str -> Option<&str>, with_time_zone(String), "`timeZone`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.shiftItem`](https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0), with the accessors of [`ScheduleEntity`](super::ScheduleEntity)
    ShiftItem: super::ScheduleEntity = "microsoft.graph.shiftItem" {
        "microsoft.graph.openShiftItem",
    };
    inherited "endDateTime" END_DATE_TIME, with_end_date_time(OffsetDateTime), "`endDateTime`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "theme" THEME, with_theme(super::ScheduleEntityTheme), "`theme`";
    "notes" NOTES, notes str -> Option<&str>, with_notes(String), "`notes`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "activities" ACTIVITIES, activities models -> Option<&[super::ShiftActivity]>, with_activities(Vec<super::ShiftActivity>), "`activities`: `Collection(microsoft.graph.shiftActivity)`" "Required.";
}

crate::runtime::model! {
    /// [`microsoft.graph.shiftPreferences`](https://learn.microsoft.com/graph/api/resources/shiftpreferences?view=graph-rest-1.0), with the accessors of [`ChangeTrackedEntity`](super::ChangeTrackedEntity)
    ShiftPreferences: super::ChangeTrackedEntity, super::Entity = "microsoft.graph.shiftPreferences";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    "availability" AVAILABILITY, availability models -> Option<&[super::ShiftAvailability]>, with_availability(Vec<super::ShiftAvailability>), "`availability`: `Collection(microsoft.graph.shiftAvailability)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.swapShiftsChangeRequest`](https://learn.microsoft.com/graph/api/resources/swapshiftschangerequest?view=graph-rest-1.0), with the accessors of [`OfferShiftRequest`](super::OfferShiftRequest)
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
    /// `microsoft.graph.timeCard`, metadata, with the accessors of [`ChangeTrackedEntity`](super::ChangeTrackedEntity)
    TimeCard: super::ChangeTrackedEntity, super::Entity = "microsoft.graph.timeCard";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    "breaks" BREAKS, breaks models -> Option<&[super::TimeCardBreak]>, with_breaks(Vec<super::TimeCardBreak>), "`breaks`: `Collection(microsoft.graph.timeCardBreak)`, metadata";
    "clockInEvent" CLOCK_IN_EVENT, clock_in_event model -> Option<&super::TimeCardEvent>, with_clock_in_event(super::TimeCardEvent), "`clockInEvent`: `microsoft.graph.timeCardEvent`, metadata";
    "clockOutEvent" CLOCK_OUT_EVENT, clock_out_event model -> Option<&super::TimeCardEvent>, with_clock_out_event(super::TimeCardEvent), "`clockOutEvent`: `microsoft.graph.timeCardEvent`, metadata";
    "confirmedBy" CONFIRMED_BY, confirmed_by flags -> Option<Flags<super::ConfirmedBy>>, with_confirmed_by(Flags<super::ConfirmedBy>), "`confirmedBy`: `microsoft.graph.confirmedBy`, metadata";
    "notes" NOTES, notes model -> Option<&super::ItemBody>, with_notes(super::ItemBody), "`notes`: `microsoft.graph.itemBody`, metadata";
    "originalEntry" ORIGINAL_ENTRY, original_entry model -> Option<&super::TimeCardEntry>, with_original_entry(super::TimeCardEntry), "`originalEntry`: `microsoft.graph.timeCardEntry`, metadata";
    "state" STATE, state enumeration -> Option<super::TimeCardState>, with_state(super::TimeCardState), "`state`: `microsoft.graph.timeCardState`, metadata";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.timeCardBreak`, metadata
    TimeCardBreak = "microsoft.graph.timeCardBreak";
    "breakId" BREAK_ID, break_id str -> Option<&str>, with_break_id(String), "`breakId`: `Edm.String`, metadata";
    "end" END, end model -> Option<&super::TimeCardEvent>, with_end(super::TimeCardEvent), "`end`: `microsoft.graph.timeCardEvent`, metadata";
    "notes" NOTES, notes model -> Option<&super::ItemBody>, with_notes(super::ItemBody), "`notes`: `microsoft.graph.itemBody`, metadata";
    "start" START, start model -> Option<&super::TimeCardEvent>, with_start(super::TimeCardEvent), "`start`: `microsoft.graph.timeCardEvent`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.timeCardEntry`, metadata
    TimeCardEntry = "microsoft.graph.timeCardEntry";
    "breaks" BREAKS, breaks models -> Option<&[super::TimeCardBreak]>, with_breaks(Vec<super::TimeCardBreak>), "`breaks`: `Collection(microsoft.graph.timeCardBreak)`, metadata";
    "clockInEvent" CLOCK_IN_EVENT, clock_in_event model -> Option<&super::TimeCardEvent>, with_clock_in_event(super::TimeCardEvent), "`clockInEvent`: `microsoft.graph.timeCardEvent`, metadata";
    "clockOutEvent" CLOCK_OUT_EVENT, clock_out_event model -> Option<&super::TimeCardEvent>, with_clock_out_event(super::TimeCardEvent), "`clockOutEvent`: `microsoft.graph.timeCardEvent`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.timeCardEvent`, metadata
    TimeCardEvent = "microsoft.graph.timeCardEvent";
    "dateTime" DATE_TIME, date_time date_time -> Parsed<OffsetDateTime>, with_date_time(OffsetDateTime), "`dateTime`: `Edm.DateTimeOffset`, metadata";
    "isAtApprovedLocation" IS_AT_APPROVED_LOCATION, is_at_approved_location bool -> Option<bool>, with_is_at_approved_location(bool), "`isAtApprovedLocation`: `Edm.Boolean`, metadata";
    "notes" NOTES, notes model -> Option<&super::ItemBody>, with_notes(super::ItemBody), "`notes`: `microsoft.graph.itemBody`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.timeCardState`, metadata
    TimeCardState = "microsoft.graph.timeCardState" {
        ClockedIn = "clockedIn",
        OnBreak = "onBreak",
        ClockedOut = "clockedOut",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.timeClockSettings`, metadata
    TimeClockSettings = "microsoft.graph.timeClockSettings";
    "approvedLocation" APPROVED_LOCATION, approved_location model -> Option<&super::GeoCoordinates>, with_approved_location(super::GeoCoordinates), "`approvedLocation`: `microsoft.graph.geoCoordinates`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.timeOff`](https://learn.microsoft.com/graph/api/resources/timeoff?view=graph-rest-1.0), with the accessors of [`ChangeTrackedEntity`](super::ChangeTrackedEntity)
    TimeOff: super::ChangeTrackedEntity, super::Entity = "microsoft.graph.timeOff";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`" "Required.";
    "sharedTimeOff" SHARED_TIME_OFF, shared_time_off model -> Option<&super::TimeOffItem>, with_shared_time_off(super::TimeOffItem), "`sharedTimeOff`: `microsoft.graph.timeOffItem`" "Required.";
    "draftTimeOff" DRAFT_TIME_OFF, draft_time_off model -> Option<&super::TimeOffItem>, with_draft_time_off(super::TimeOffItem), "`draftTimeOff`: `microsoft.graph.timeOffItem`" "Required.";
    "isStagedForDeletion" IS_STAGED_FOR_DELETION, is_staged_for_deletion bool -> Option<bool>, with_is_staged_for_deletion(bool), "`isStagedForDeletion`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.timeOffItem`](https://learn.microsoft.com/graph/api/resources/timeoffitem?view=graph-rest-1.0), with the accessors of [`ScheduleEntity`](super::ScheduleEntity)
    TimeOffItem: super::ScheduleEntity = "microsoft.graph.timeOffItem";
    inherited "endDateTime" END_DATE_TIME, with_end_date_time(OffsetDateTime), "`endDateTime`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "theme" THEME, with_theme(super::ScheduleEntityTheme), "`theme`";
    "timeOffReasonId" TIME_OFF_REASON_ID, time_off_reason_id str -> Option<&str>, with_time_off_reason_id(String), "`timeOffReasonId`: `Edm.String`" "Required.";
}

crate::runtime::model! {
    /// [`microsoft.graph.timeOffReason`](https://learn.microsoft.com/graph/api/resources/timeoffreason?view=graph-rest-1.0), with the accessors of [`ChangeTrackedEntity`](super::ChangeTrackedEntity)
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
    /// [`microsoft.graph.timeOffReasonIconType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
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
    /// [`microsoft.graph.timeOffRequest`](https://learn.microsoft.com/graph/api/resources/timeoffrequest?view=graph-rest-1.0), with the accessors of [`ScheduleChangeRequest`](super::ScheduleChangeRequest)
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
    /// [`microsoft.graph.timeRange`](https://learn.microsoft.com/graph/api/resources/timerange?view=graph-rest-1.0)
    TimeRange = "microsoft.graph.timeRange";
    "endTime" END_TIME, end_time time_of_day -> Parsed<Time>, with_end_time(Time), "`endTime`: `Edm.TimeOfDay`";
    "startTime" START_TIME, start_time time_of_day -> Parsed<Time>, with_start_time(Time), "`startTime`: `Edm.TimeOfDay`";
}

crate::runtime::model! {
    /// [`microsoft.graph.timeStamp`](https://learn.microsoft.com/graph/api/resources/timestamp?view=graph-rest-1.0), not in the metadata
    TimeStamp = "microsoft.graph.timeStamp";
    "date" DATE, date date -> Parsed<Date>, with_date(Date), "`date`: `Edm.Date`";
    "time" TIME, time time_of_day -> Parsed<Time>, with_time(Time), "`time`: `Edm.TimeOfDay`";
    "timeZone" TIME_ZONE, time_zone str -> Option<&str>, with_time_zone(String), "`timeZone`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.workforceIntegration`](https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0), with the accessors of [`ChangeTrackedEntity`](super::ChangeTrackedEntity)
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
    "supportedEntities" SUPPORTED_ENTITIES, supported_entities flags -> Option<Flags<super::WorkforceIntegrationSupportedEntities>>, with_supported_entities(Flags<super::WorkforceIntegrationSupportedEntities>), "`supportedEntities`: `microsoft.graph.workforceIntegrationSupportedEntities`" "Possible values are: none, shift, swapRequest, userShiftPreferences, openshift, openShiftRequest, offerShiftRequest, unknownFutureValue.";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
    "eligibilityFilteringEnabledEntities" ELIGIBILITY_FILTERING_ENABLED_ENTITIES, eligibility_filtering_enabled_entities flags -> Option<Flags<super::EligibilityFilteringEnabledEntities>>, with_eligibility_filtering_enabled_entities(Flags<super::EligibilityFilteringEnabledEntities>), "`eligibilityFilteringEnabledEntities`: `microsoft.graph.eligibilityFilteringEnabledEntities`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.workforceIntegrationEncryption`](https://learn.microsoft.com/graph/api/resources/workforceintegrationencryption?view=graph-rest-1.0)
    WorkforceIntegrationEncryption = "microsoft.graph.workforceIntegrationEncryption";
    "protocol" PROTOCOL, protocol enumeration -> Option<super::WorkforceIntegrationEncryptionProtocol>, with_protocol(super::WorkforceIntegrationEncryptionProtocol), "`protocol`: `microsoft.graph.workforceIntegrationEncryptionProtocol`" "Possible values are: sharedSecret, unknownFutureValue.";
    "secret" SECRET, secret str -> Option<&str>, with_secret(String), "`secret`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.workforceIntegrationEncryptionProtocol`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    WorkforceIntegrationEncryptionProtocol = "microsoft.graph.workforceIntegrationEncryptionProtocol" {
        SharedSecret = "sharedSecret",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.workforceIntegrationSupportedEntities`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
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
