// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.welcomeScreenMeetingInformation`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-welcomescreenmeetinginformation?view=graph-rest-beta)
    WelcomeScreenMeetingInformation = "microsoft.graph.welcomeScreenMeetingInformation" {
        /// `userDefined`
        UserDefined = "userDefined",
        /// `showOrganizerAndTimeOnly`
        ShowOrganizerAndTimeOnly = "showOrganizerAndTimeOnly",
        /// `showOrganizerAndTimeAndSubject`
        ShowOrganizerAndTimeAndSubject = "showOrganizerAndTimeAndSubject",
    }
}
