//! The trait for everything that is a name of a property.

/// The name of a property of `T`: a [`Property`](crate::Property), a [`Path`](crate::Path), an
/// [`Expand`](crate::Expand), or any text, which may have options in parentheses.
pub trait PropertyName<T> {
    /// Returns the name as it is sent.
    fn as_name(&self) -> &str;
}

impl<T> PropertyName<T> for &str {
    fn as_name(&self) -> &str {
        self
    }
}

impl<T> PropertyName<T> for String {
    fn as_name(&self) -> &str {
        self
    }
}

/// Joins names with commas.
pub(crate) fn join<T, P: PropertyName<T>>(properties: impl IntoIterator<Item = P>) -> String {
    let mut names = String::new();
    for property in properties {
        if !names.is_empty() {
            names.push(',');
        }
        names.push_str(property.as_name());
    }
    names
}
