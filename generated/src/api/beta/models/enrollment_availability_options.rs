// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.enrollmentAvailabilityOptions`](https://learn.microsoft.com/graph/api/resources/intune-shared-enrollmentavailabilityoptions?view=graph-rest-beta)
    EnrollmentAvailabilityOptions = "microsoft.graph.enrollmentAvailabilityOptions" {
        /// `availableWithPrompts`
        AvailableWithPrompts = "availableWithPrompts",
        /// `availableWithoutPrompts`
        AvailableWithoutPrompts = "availableWithoutPrompts",
        /// `unavailable`
        Unavailable = "unavailable",
    }
}
