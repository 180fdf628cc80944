// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `calendar`.

pub mod calendar {
    //! The parameters of actions of `calendar`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [calendar-getschedule](https://learn.microsoft.com/graph/api/calendar-getschedule?view=graph-rest-beta).
        GetScheduleRequest;
        "availabilityViewInterval" with_availability_view_interval(i32), "`availabilityViewInterval`: `Edm.Int32`" "Optional.";
        "endTime" with_end_time(models::DateTimeTimeZone), "`endTime`: `microsoft.graph.dateTimeTimeZone`";
        "schedules" with_schedules(Vec<String>), "`schedules`: `Collection(Edm.String)`";
        "startTime" with_start_time(models::DateTimeTimeZone), "`startTime`: `microsoft.graph.dateTimeTimeZone`";
    }
}

pub mod event {
    //! The parameters of actions of `event`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [event-accept](https://learn.microsoft.com/graph/api/event-accept?view=graph-rest-beta).
        AcceptRequest;
        "comment" with_comment(String), "`comment`: `Edm.String`" "Optional.";
        "sendResponse" with_send_response(bool), "`sendResponse`: `Edm.Boolean`" "Optional.";
    }

    crate::runtime::parameters! {
        /// The parameters of [event-cancel](https://learn.microsoft.com/graph/api/event-cancel?view=graph-rest-beta).
        CancelRequest;
        "Comment" with_comment(String), "`Comment`: `Edm.String`" "Optional.";
    }

    crate::runtime::parameters! {
        /// The parameters of [event-decline](https://learn.microsoft.com/graph/api/event-decline?view=graph-rest-beta).
        DeclineRequest;
        "comment" with_comment(String), "`comment`: `Edm.String`" "Optional.";
        "sendResponse" with_send_response(bool), "`sendResponse`: `Edm.Boolean`" "Optional.";
        "proposedNewTime" with_proposed_new_time(models::TimeSlot), "`proposedNewTime`: `microsoft.graph.timeSlot`" "Optional.";
    }

    crate::runtime::parameters! {
        /// The parameters of [event-forward](https://learn.microsoft.com/graph/api/event-forward?view=graph-rest-beta).
        ForwardRequest;
        "Comment" with_comment(String), "`Comment`: `Edm.String`" "Nullable.";
        "ToRecipients" with_to_recipients(Vec<models::Recipient>), "`ToRecipients`: `Collection(microsoft.graph.recipient)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [event-snoozereminder](https://learn.microsoft.com/graph/api/event-snoozereminder?view=graph-rest-beta).
        SnoozeReminderRequest;
        "newReminderTime" with_new_reminder_time(models::DateTimeTimeZone), "`newReminderTime`: `microsoft.graph.dateTimeTimeZone`";
    }

    crate::runtime::parameters! {
        /// The parameters of [event-tentativelyaccept](https://learn.microsoft.com/graph/api/event-tentativelyaccept?view=graph-rest-beta).
        TentativelyAcceptRequest;
        "comment" with_comment(String), "`comment`: `Edm.String`" "Optional.";
        "sendResponse" with_send_response(bool), "`sendResponse`: `Edm.Boolean`" "Optional.";
        "proposedNewTime" with_proposed_new_time(models::TimeSlot), "`proposedNewTime`: `microsoft.graph.timeSlot`" "Optional.";
    }
}
