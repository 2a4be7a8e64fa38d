package ebb.io.file;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a field of an intake file means, and what it may hold beyond what its type says. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Described {
    /** One sentence for whoever fills the field in. */
    String value();

    /** Whether it must be there. */
    boolean required() default false;

    /** The form of a text, or of the texts in a list. */
    Form form() default Form.TEXT;

    /** The least number, or the least number of entries in a list. */
    int least() default 0;

    /** The greatest number; 0 where there is none. */
    int most() default 0;
}
