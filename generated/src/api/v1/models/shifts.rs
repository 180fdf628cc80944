// Written by `cargo xtask gen`; do not edit.
//! Types of the area `shifts`.

use crate::runtime::{Date, OffsetDateTime, Parsed};

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
