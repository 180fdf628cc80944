// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `shifts`.

pub mod offer_shift_request {
    //! The parameters of actions of `offerShiftRequest`.

    crate::runtime::parameters! {
        /// The parameters of [offershiftrequest-approve](https://learn.microsoft.com/graph/api/offershiftrequest-approve?view=graph-rest-1.0).
        ApproveRequest;
        "message" with_message(String), "`message`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [offershiftrequest-decline](https://learn.microsoft.com/graph/api/offershiftrequest-decline?view=graph-rest-1.0).
        DeclineRequest;
        "message" with_message(String), "`message`: `Edm.String`";
    }
}

pub mod open_shift_change_request {
    //! The parameters of actions of `openShiftChangeRequest`.

    crate::runtime::parameters! {
        /// The parameters of [openshiftchangerequest-approve](https://learn.microsoft.com/graph/api/openshiftchangerequest-approve?view=graph-rest-1.0).
        ApproveRequest;
        "message" with_message(String), "`message`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [openshiftchangerequest-decline](https://learn.microsoft.com/graph/api/openshiftchangerequest-decline?view=graph-rest-1.0).
        DeclineRequest;
        "message" with_message(String), "`message`: `Edm.String`";
    }
}

pub mod swap_shifts_change_request {
    //! The parameters of actions of `swapShiftsChangeRequest`.

    crate::runtime::parameters! {
        /// The parameters of [swapshiftschangerequest-approve](https://learn.microsoft.com/graph/api/swapshiftschangerequest-approve?view=graph-rest-1.0).
        ApproveRequest;
        "message" with_message(String), "`message`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [swapshiftschangerequest-decline](https://learn.microsoft.com/graph/api/swapshiftschangerequest-decline?view=graph-rest-1.0).
        DeclineRequest;
        "message" with_message(String), "`message`: `Edm.String`";
    }
}

pub mod time_off_request {
    //! The parameters of actions of `timeOffRequest`.

    crate::runtime::parameters! {
        /// The parameters of [timeoffrequest-approve](https://learn.microsoft.com/graph/api/timeoffrequest-approve?view=graph-rest-1.0).
        ApproveRequest;
        "message" with_message(String), "`message`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [timeoffrequest-decline](https://learn.microsoft.com/graph/api/timeoffrequest-decline?view=graph-rest-1.0).
        DeclineRequest;
        "message" with_message(String), "`message`: `Edm.String`";
    }
}
