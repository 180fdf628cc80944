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
