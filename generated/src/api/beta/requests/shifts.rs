// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `shifts`.

pub mod offer_shift_request {
    //! The parameters of actions of `offerShiftRequest`.

    crate::runtime::parameters! {
        /// The parameters of [offershiftrequest-approve](https://learn.microsoft.com/graph/api/offershiftrequest-approve?view=graph-rest-beta).
        ApproveRequest;
        "message" with_message(String), "`message`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [offershiftrequest-decline](https://learn.microsoft.com/graph/api/offershiftrequest-decline?view=graph-rest-beta).
        DeclineRequest;
        "message" with_message(String), "`message`: `Edm.String`";
    }
}

pub mod open_shift_change_request {
    //! The parameters of actions of `openShiftChangeRequest`.

    crate::runtime::parameters! {
        /// The parameters of [openshiftchangerequest-approve](https://learn.microsoft.com/graph/api/openshiftchangerequest-approve?view=graph-rest-beta).
        ApproveRequest;
        "message" with_message(String), "`message`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [openshiftchangerequest-decline](https://learn.microsoft.com/graph/api/openshiftchangerequest-decline?view=graph-rest-beta).
        DeclineRequest;
        "message" with_message(String), "`message`: `Edm.String`";
    }
}

pub mod schedule {
    //! The parameters of actions of `schedule`.

    use crate::runtime::OffsetDateTime;

    crate::runtime::parameters! {
        /// The parameters of [schedule-share](https://learn.microsoft.com/graph/api/schedule-share?view=graph-rest-beta).
        ShareRequest;
        required notify_team "notifyTeam" with_notify_team(bool), "`notifyTeam`: `Edm.Boolean`" "Required.";
        required start_date_time "startDateTime" with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`" "Required.";
        "endDateTime" with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    }
}

pub mod swap_shifts_change_request {
    //! The parameters of actions of `swapShiftsChangeRequest`.

    crate::runtime::parameters! {
        /// The parameters of [swapshiftschangerequest-approve](https://learn.microsoft.com/graph/api/swapshiftschangerequest-approve?view=graph-rest-beta).
        ApproveRequest;
        "message" with_message(String), "`message`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [swapshiftschangerequest-decline](https://learn.microsoft.com/graph/api/swapshiftschangerequest-decline?view=graph-rest-beta).
        DeclineRequest;
        "message" with_message(String), "`message`: `Edm.String`";
    }
}

pub mod time_card {
    //! The parameters of actions of `timeCard`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [timecard-clockin](https://learn.microsoft.com/graph/api/timecard-clockin?view=graph-rest-beta).
        ClockInRequest;
        "atApprovedLocation" with_at_approved_location(bool), "`atApprovedLocation`: `Edm.Boolean`";
        "onBehalfOfUserId" with_on_behalf_of_user_id(String), "`onBehalfOfUserId`: `Edm.String`";
        "notes" with_notes(models::ItemBody), "`notes`: `microsoft.graph.itemBody`";
        "isAtApprovedLocation" with_is_at_approved_location(bool), "`isAtApprovedLocation`: `Edm.Boolean`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [timecard-clockout](https://learn.microsoft.com/graph/api/timecard-clockout?view=graph-rest-beta).
        ClockOutRequest;
        "atApprovedLocation" with_at_approved_location(bool), "`atApprovedLocation`: `Edm.Boolean`";
        "notes" with_notes(models::ItemBody), "`notes`: `microsoft.graph.itemBody`";
        "isAtApprovedLocation" with_is_at_approved_location(bool), "`isAtApprovedLocation`: `Edm.Boolean`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `confirm_for_user`.
        ConfirmForUserRequest;
        "userId" with_user_id(String), "`userId`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [timecard-endbreak](https://learn.microsoft.com/graph/api/timecard-endbreak?view=graph-rest-beta).
        EndBreakRequest;
        "atApprovedLocation" with_at_approved_location(bool), "`atApprovedLocation`: `Edm.Boolean`";
        "notes" with_notes(models::ItemBody), "`notes`: `microsoft.graph.itemBody`";
        "isAtApprovedLocation" with_is_at_approved_location(bool), "`isAtApprovedLocation`: `Edm.Boolean`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [timecard-startbreak](https://learn.microsoft.com/graph/api/timecard-startbreak?view=graph-rest-beta).
        StartBreakRequest;
        "atApprovedLocation" with_at_approved_location(bool), "`atApprovedLocation`: `Edm.Boolean`";
        "notes" with_notes(models::ItemBody), "`notes`: `microsoft.graph.itemBody`";
        "isAtApprovedLocation" with_is_at_approved_location(bool), "`isAtApprovedLocation`: `Edm.Boolean`, metadata";
    }
}

pub mod time_off_request {
    //! The parameters of actions of `timeOffRequest`.

    crate::runtime::parameters! {
        /// The parameters of [timeoffrequest-approve](https://learn.microsoft.com/graph/api/timeoffrequest-approve?view=graph-rest-beta).
        ApproveRequest;
        "message" with_message(String), "`message`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [timeoffrequest-decline](https://learn.microsoft.com/graph/api/timeoffrequest-decline?view=graph-rest-beta).
        DeclineRequest;
        "message" with_message(String), "`message`: `Edm.String`";
    }
}
