// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.meetingTimeSuggestionsResult`](https://learn.microsoft.com/graph/api/resources/meetingtimesuggestionsresult?view=graph-rest-beta)
    MeetingTimeSuggestionsResult = "microsoft.graph.meetingTimeSuggestionsResult"
}

impl MeetingTimeSuggestionsResult {
    /// `emptySuggestionsReason` in queries.
    pub const EMPTY_SUGGESTIONS_REASON: Property<Self> = Property::new("emptySuggestionsReason");
    /// `meetingTimeSuggestions` in queries.
    pub const MEETING_TIME_SUGGESTIONS: Property<Self> = Property::new("meetingTimeSuggestions");

    /// `emptySuggestionsReason`: `Edm.String`
    ///
    /// Possible values are: attendeesUnavailable, attendeesUnavailableOrUnknown, locationsUnavailable, organizerUnavailable, unknown.
    pub fn empty_suggestions_reason(&self) -> Option<&str> {
        self.0.str("emptySuggestionsReason")
    }

    /// Sets `emptySuggestionsReason`.
    pub fn with_empty_suggestions_reason(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("emptySuggestionsReason", value))
    }

    /// `meetingTimeSuggestions`: `Collection(microsoft.graph.meetingTimeSuggestion)`
    pub fn meeting_time_suggestions(&self) -> Option<&[super::MeetingTimeSuggestion]> {
        self.0.models("meetingTimeSuggestions")
    }

    /// Sets `meetingTimeSuggestions`.
    pub fn with_meeting_time_suggestions(self, value: impl Into<Nullable<Vec<super::MeetingTimeSuggestion>>>) -> Self {
        Self(self.0.with("meetingTimeSuggestions", value))
    }
}
